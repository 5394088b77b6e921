import pg from "pg";
import { seededRandom } from "../demo/random.ts";
import { ask } from "./ask.ts";
import { writeManyEntries } from "./many-entries.ts";
import { below, type Findings, type Load } from "./measurement.ts";
import { pacedLoad } from "./paced.ts";
import { toTarget } from "./record.ts";
import { measureRecording } from "./recording.ts";
import { plainForm, scriptedForm } from "./sent-form.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";

const children = 40;
const perSecond = 20;
const limits = { pageMs: 120, pageBytes: 150_000 };

/** Writing a moment down, and looking at a year of 5,000 of them. */
export async function measureDiary(stage: Stage): Promise<Findings> {
  const client = new pg.Client({ connectionString: stage.databaseUrl });
  await client.connect();
  const chosen = stage.visitors.slice(0, children);
  const first = chosen.map(({ childId }) => childId);
  await writeManyEntries(client, children, first).finally(() => client.end());
  const others = stage.visitors.slice(children);
  const record = (what: string, make: typeof plainForm) =>
    measureRecording(stage, {
      what,
      prepare: (turn) => {
        const visitor = others[turn % others.length]!;
        return make(stage.port, visitor, {
          path: `/children/${visitor.childId}/diary/record?temperature`,
          idField: "entryId",
          typed: { temperature: "38.2", note: `Awake and warm: ${what}, ${turn}.` },
        });
      },
      storedAs: "diary_entries.id",
    });
  const plain = await record("write an entry of the diary (form)", plainForm);
  const scripted = await record(
    "write an entry of the diary (script, with the page it leads to)",
    scriptedForm,
  );
  const { load, bytes } = await measureYear({ ...stage, visitors: chosen });
  const size = {
    what: "a year of 5,000 entries: the page's HTML",
    value: `${(bytes / 1000).toFixed(1)} kB`,
    targets: [below(limits.pageBytes, bytes, "< 150 kB")],
  };
  return { loads: [toTarget(plain), scripted, load], figures: [size] };
}

/** The page of a year, asked for by one parent after the other; and how large it is at most. */
async function measureYear({ port, visitors, seconds }: Stage): Promise<{ load: Load; bytes: number }> {
  let bytes = 0;
  const done = await pacedLoad(seededRandom(6), { perSecond, seconds }, async (place) => {
    const { childId, cookie } = visitors[place % visitors.length]!;
    const { status, body } = await ask(port, {
      path: `/children/${childId}/diary/year`,
      headers: { cookie },
    });
    bytes = Math.max(bytes, body.length);
    return status === 200;
  });
  const spread = spreadOf(done.samples);
  const load = {
    what: `a year of 5,000 entries, ${perSecond} requests/s`,
    perSecond: done.perSecond,
    spread,
    errors: done.errors,
    targets: [below(limits.pageMs, spread.p95, "p95 < 120 ms")],
  };
  return { load, bytes };
}
