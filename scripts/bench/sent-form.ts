import { type Answer, ask, type Question } from "./ask.ts";
import { readForm } from "./html-form.ts";
import type { Visitor } from "./visitors.ts";

/** A form ready to be sent, and the id of what it makes. */
export type SentForm = { readonly id: string; readonly question: Question };

/** Where a form is, which of its fields is the id of what it makes, and what is typed into it. */
export type FormPage = {
  readonly path: string;
  readonly idField: string;
  readonly typed: Readonly<Record<string, string>>;
};

type Fields = readonly (readonly [name: string, value: string])[];

/** Opens the form as a browser does and fills it in. */
async function fillIn(
  port: number,
  { cookie }: Visitor,
  { path, idField, typed }: FormPage,
): Promise<Fields> {
  const { body } = await ask(port, { path, headers: { cookie } });
  const fields = readForm(body.toString(), idField);
  return fields.map(([name, value]) => [name, typed[name] ?? value]);
}

/** What a browser without scripts sends: every field of the form, those that name the action among them. */
export async function plainForm(port: number, visitor: Visitor, page: FormPage): Promise<SentForm> {
  const fields = await fillIn(port, visitor, page);
  return toForm(port, visitor, page, fields, fields, {});
}

/** What the page's script sends: the action in a header, its two arguments (state, form) as React writes them. */
export async function scriptedForm(port: number, visitor: Visitor, page: FormPage): Promise<SentForm> {
  const fields = await fillIn(port, visitor, page);
  const action = JSON.parse(fields.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? "{}") as {
    id: string;
  };
  const own = fields
    .filter(([name]) => !name.startsWith("$"))
    .map(([name, value]) => [`_1_${name}`, value] as const);
  const parts = [...own, ["0", '[{"status":"idle"},"$K1"]'] as const];
  const extra = { "next-action": action.id, accept: "text/x-component" };
  return toForm(port, visitor, page, fields, parts, extra);
}

async function toForm(
  port: number,
  { cookie }: Visitor,
  { path, idField }: FormPage,
  fields: Fields,
  parts: Fields,
  extra: Record<string, string>,
): Promise<SentForm> {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  const headers = {
    cookie,
    origin: `http://127.0.0.1:${port}`,
    "content-type": encoded.headers.get("content-type")!,
    "content-length": body.length,
    ...extra,
  };
  const id = fields.find(([name]) => name === idField)![1];
  return { id, question: { path, method: "POST", headers, body } };
}

/** Whether the door let it in: it leads a browser on, and hands a script the next page with its answer. */
export function isRecorded({ status, headers }: Answer): boolean {
  const plain = status === 303 ? headers.location : undefined;
  const scripted = status === 200 ? headers["x-action-redirect"] : undefined;
  return String(plain ?? scripted).includes("saved=recorded");
}
