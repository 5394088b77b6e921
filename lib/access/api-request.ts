import type { z } from "zod";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import type { ApiDoor, Call } from "./api.ts";
import { readInput } from "./form.ts";
import { readAtMost } from "./upload-body.ts";

/** More than the largest batch takes. */
export const mostBodyBytes = 256 * 1024;

/** How long an Idempotency-Key may be. */
export const mostKeyLetters = 200;

/** Reads what a program sent to a door, by the door's schemas. */
export async function readCall(
  request: Request,
  door: ApiDoor,
  params: Readonly<Record<string, string>>,
): Promise<Result<Call>> {
  const query = readQuery(new URL(request.url).searchParams, door.query);
  if (!query.ok) return query;
  const idempotencyKey = (door.takesKey && request.headers.get("idempotency-key")) || null;
  if (idempotencyKey && idempotencyKey.length > mostKeyLetters)
    return { ok: false, code: "invalid", fields: { "Idempotency-Key": "key-long" } };
  const sent = door.body ? await readJson(request) : ok(null);
  if (!sent.ok) return sent;
  const body = door.body ? read(door.body, sent.value) : sent;
  if (!body.ok) return body;
  return ok({ params, query: query.value, body: body.value, idempotencyKey });
}

/** What stands behind the question mark, each name once: of two values nobody knows which is meant. */
function readQuery(sent: URLSearchParams, schema: z.ZodType): Result<unknown> {
  const names = [...sent.keys()];
  const twice = names.filter((name, place) => names.indexOf(name) !== place).slice(0, 20);
  if (twice.length === 0) return read(schema, Object.fromEntries(sent));
  const fields = Object.fromEntries(twice.map((name) => [name.slice(0, 60), "given-twice"]));
  return { ok: false, code: "invalid", fields };
}

function read(schema: z.ZodType, sent: unknown): Result<unknown> {
  const parsed = schema.safeParse(readInput(sent));
  return parsed.success ? ok(parsed.data) : { ok: false, code: "invalid", fields: wrongFields(parsed.error) };
}

async function readJson(request: Request): Promise<Result<object>> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (!/^application\/(json|[\w.-]+\+json)$/i.test(type.trim())) return refused("not-json");
  if (Number(request.headers.get("content-length")) > mostBodyBytes) return tooLarge;
  const chunks = await readAtMost(request, mostBodyBytes);
  if (!chunks) return tooLarge;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await new Blob(chunks).arrayBuffer());
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? ok(value) : refused("malformed");
  } catch {
    return refused("malformed");
  }
}

const tooLarge: Refused = refused("too-large", { most: mostBodyBytes / 1024 });

type Issue = z.core.$ZodIssue;

/** What is wrong, as one code a field; a schema's messages are codes. */
export function wrongFields({ issues }: { readonly issues: readonly Issue[] }): Record<string, string> {
  const fields = new Map<string, string>();
  const add = (name: string, code: string) => fields.has(name) || fields.set(name, code);
  for (const issue of issues.flatMap((each) => closest(each))) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys.slice(0, 20)) add([...path, key.slice(0, 60)].join("."), "unknown-field");
    else add(path.join("."), /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : "field-wrong");
  }
  return Object.fromEntries(fields);
}

/** Of a schema with several shapes: what is wrong by the shape that knows the most of what was sent. */
function closest(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const strangers = (branch: readonly Issue[]) =>
    branch.flatMap((each) => (each.code === "unrecognized_keys" ? each.keys : [])).length;
  const [best = []] = issue.errors.toSorted((a, b) => strangers(a) - strangers(b));
  return best
    .flatMap((each) => closest(each))
    .map((each) => ({ ...each, path: [...issue.path, ...each.path] }) as Issue);
}
