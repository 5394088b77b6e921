import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { asSteward, withClient } from "../demo/steward.ts";
import { ask } from "./ask.ts";
import { below, type Figure, type Findings } from "./measurement.ts";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitors.ts";

const rows = 10_000;

/** A file of 10,000 readings: read, looked at before anything is stored, and stored, the whole way over HTTP. */
export async function measureImports({ port, databaseUrl, visitors }: Stage): Promise<Findings> {
  const [warmUp, visitor] = visitors.slice(-2);
  if (!warmUp || !visitor) throw new Error("There is nobody to bring a file.");
  await bring(port, databaseUrl, warmUp, 500);
  const [read, seen, stored] = await bring(port, databaseUrl, visitor, rows);
  const figure = (what: string, ms: number, targets: Figure["targets"] = []): Figure => ({
    what: `${what} a file of ${rows.toLocaleString("en")} readings`,
    value: `${(ms / 1000).toFixed(2)} s`,
    targets,
  });
  return {
    loads: [],
    figures: [
      figure("send", read),
      figure("see the first page of", seen),
      figure("import", stored, [below(10_000, stored, "< 10 s")]),
    ],
  };
}

/** How long each step took, in milliseconds. */
async function bring(
  port: number,
  databaseUrl: string,
  { familyId, childId, cookie }: Visitor,
  count: number,
): Promise<readonly [number, number, number]> {
  const body = new FormData();
  body.append("child", childId);
  body.append("file", new Blob([sheet(await bornOn(databaseUrl, childId), count)]), "weights.csv");
  const origin = { cookie, origin: `http://127.0.0.1:${port}` };
  const encoded = new Response(body);
  const headers = {
    ...origin,
    accept: "application/json",
    "content-type": encoded.headers.get("content-type")!,
  };
  const upload = { path: `/families/${familyId}/imports/upload`, method: "POST" as const, headers };
  const content = Buffer.from(await encoded.arrayBuffer());
  const sent = await timed(() => ask(port, { ...upload, body: content }));
  const { to } = JSON.parse(sent.answer.body.toString()) as { to: string };
  const page = await timed(() => ask(port, { path: to, headers: { cookie } }));
  const stored = await timed(() => ask(port, { path: `${to}/store`, method: "POST", headers: origin }));
  const last = stored.answer.body.toString().trim().split("\n").at(-1) ?? "";
  if (page.answer.status !== 200 || !last.includes("imports=stored"))
    throw new Error(`The import failed: ${last}`);
  return [sent.ms, page.ms, stored.ms];
}

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const started = performance.now();
  const answer = await work();
  return { answer, ms: performance.now() - started };
}

async function bornOn(databaseUrl: string, childId: string): Promise<CalendarDate> {
  const sql = "select born_on::text as day from children where id = $1";
  const { rows } = await withClient(databaseUrl, (client) =>
    asSteward(client, "the benchmark", () => client.query<{ day: CalendarDate }>(sql, [childId])),
  );
  return rows[0]!.day;
}

/** Weights of the first days, each a little more than the last, so that none is taken for another. */
function sheet(born: CalendarDate, count: number): string {
  const lines = Array.from({ length: count }, (_, place) => {
    const kg = (3 + place / 10_000).toFixed(4);
    return `${addDays(born, 1 + (place % 3))},${kg} kg,note ${place}`;
  });
  return `date,weight,note\n${lines.join("\n")}\n`;
}
