import { asSteward, withClient } from "../demo/steward.ts";
import { type Answer, ask, type Question } from "./ask.ts";
import { readForm } from "./html-form.ts";
import type { Visitor } from "./visitors.ts";

/** A check-up ready to be sent, and the id it will have. */
export type CheckUp = { readonly id: string; readonly question: Question };

type Fields = readonly (readonly [name: string, value: string])[];

/** Opens the form of a check-up as a browser does and fills in the weight. */
async function fillIn(port: number, { childId, cookie }: Visitor, weightKg: number): Promise<Fields> {
  const { body } = await ask(port, { path: `/children/${childId}/growth/record`, headers: { cookie } });
  const fields = readForm(body.toString(), "checkUpId");
  return fields.map(([name, value]) => [name, name === "weight" ? `${weightKg.toFixed(2)} kg` : value]);
}

/** What a browser without scripts sends: every field of the form, those that name the action among them. */
export async function plainCheckUp(port: number, visitor: Visitor, weightKg: number): Promise<CheckUp> {
  const fields = await fillIn(port, visitor, weightKg);
  return toCheckUp(port, visitor, fields, fields, {});
}

/** What the page's script sends: the action in a header, its two arguments (state, form) as React writes them. */
export async function scriptedCheckUp(port: number, visitor: Visitor, weightKg: number): Promise<CheckUp> {
  const fields = await fillIn(port, visitor, weightKg);
  const action = JSON.parse(fields.find(([name]) => name === "$ACTION_1:0")?.[1] ?? "{}") as { id: string };
  const own = fields
    .filter(([name]) => !name.startsWith("$"))
    .map(([name, value]) => [`_1_${name}`, value] as const);
  const parts = [...own, ["0", '[{"status":"idle"},"$K1"]'] as const];
  return toCheckUp(port, visitor, fields, parts, { "next-action": action.id, accept: "text/x-component" });
}

async function toCheckUp(
  port: number,
  { childId, cookie }: Visitor,
  fields: Fields,
  parts: Fields,
  extra: Record<string, string>,
): Promise<CheckUp> {
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
  const id = fields.find(([name]) => name === "checkUpId")![1];
  return { id, question: { path: `/children/${childId}/growth/record`, method: "POST", headers, body } };
}

/** Whether the door let it in: it leads a browser on to the chart, and hands a script the chart with its answer. */
export function isRecorded({ status, headers }: Answer): boolean {
  const plain = status === 303 ? headers.location : undefined;
  const scripted = status === 200 ? headers["x-action-redirect"] : undefined;
  return String(plain ?? scripted).includes("saved=recorded");
}

/** The latest weight of each visitor's child, in kg: what nobody will be asked about when it is recorded again. */
export async function readWeights(
  databaseUrl: string,
  visitors: readonly Visitor[],
): Promise<Map<string, number>> {
  const sql = `select distinct on (child_id) child_id as "childId", value from readings
    where kind = 'weight' and child_id = any ($1) order by child_id, taken_on desc`;
  const childIds = visitors.map(({ childId }) => childId);
  const { rows } = await withClient(databaseUrl, (client) =>
    asSteward(client, "the benchmark", () =>
      client.query<{ childId: string; value: number }>(sql, [childIds]),
    ),
  );
  return new Map(rows.map(({ childId, value }) => [childId, value]));
}

/** How many of those check-ups are in the database. */
export async function countStored(databaseUrl: string, ids: readonly string[]): Promise<number> {
  const sql = "select count(*)::int from readings where check_up_id = any ($1)";
  const { rows } = await withClient(databaseUrl, (client) =>
    asSteward(client, "the benchmark", () => client.query<{ count: number }>(sql, [ids])),
  );
  return rows[0]!.count;
}
