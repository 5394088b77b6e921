import { childApiDoor } from "#lib/access/api.ts";
import { getChild } from "#lib/families/queries.ts";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import {
  newReadings,
  reading,
  readingPatch,
  readingQuery,
  readings,
  readingsQuery,
  recorded,
  summary,
} from "./api/schema.ts";
import { latestTold, readingTeller } from "./api/views.ts";
import { recordBatch } from "./batch/batch.ts";
import { childGrowth } from "./core/child-growth.ts";
import { readCursor } from "./core/history.ts";
import type { GrowthPlan } from "./core/plan.ts";
import { planOf } from "./core/profile.ts";
import { correctWith } from "./correction/correction.ts";
import { getProfile } from "./profile/queries.ts";
import { findReading, getGrowth, listHistory } from "./queries.ts";
import { setWithdrawn } from "./recording/recording.ts";

const place = "/v1/children/{childId}/growth";

const listReadings = childApiDoor({
  name: "listReadings",
  method: "GET",
  path: `${place}/readings`,
  summary: "Readings, the latest first",
  needs: "growth:read",
  room: "growth",
  query: readingsQuery,
  output: readings,
  async run(db, { params: { childId }, query }, { me, familyId }) {
    const cursor = readCursor(query.cursor);
    if (query.cursor !== undefined && !cursor) return wrong("cursor", "cursor-wrong");
    const [from, to] = [parseCalendarDate(query.from ?? ""), parseCalendarDate(query.to ?? "")];
    const filter = { ...(query.kind && { kind: query.kind }), ...(from && { from }), ...(to && { to }) };
    const page = await listHistory(db, { familyId, id: childId }, filter, cursor, query.limit);
    const tell = await readingTeller(query.include ? await getPlan(db, childId, me) : null);
    return ok({ body: { readings: page.readings.map(tell), next: page.olderFrom } });
  },
});

const recordReadings = childApiDoor({
  name: "recordReadings",
  method: "POST",
  path: `${place}/readings`,
  summary: "Record a reading, or up to 500 at once",
  description:
    "All are stored, or none. What looks like a slip of the pen is asked about (409, `questioned`): send it again with the question's id in `confirm` to say that it is right. With an `id` of your own or an Idempotency-Key, sending it again stores it once.",
  verb: "growth.record",
  needs: "growth:record",
  room: "growth",
  body: newReadings,
  output: recorded,
  statuses: [201, 200],
  takesKey: true,
  async run(db, { params: { childId }, body, idempotencyKey }, caller) {
    const isList = "readings" in body;
    const sent = isList ? body.readings : [body];
    const done = await recordBatch(db, { childId, readings: sent, isList, idempotencyKey }, caller);
    if (!done.ok) return done;
    const { added, fresh, readings } = done.value;
    const tell = await readingTeller(null);
    const days = [...new Set(fresh.map(({ takenOn }) => takenOn))];
    const audit = {
      kinds: [...new Set(fresh.map(({ kind }) => kind))],
      count: added,
      ...(days.length === 1 && { takenOn: days[0] }),
    };
    return ok({
      body: { recorded: added, readings: readings.map(tell) },
      status: added > 0 ? 201 : 200,
      ...(added > 0 && { deed: { id: fresh[0]?.id ?? childId, audit } }),
    });
  },
});

const getReading = childApiDoor({
  name: "getReading",
  method: "GET",
  path: `${place}/readings/{readingId}`,
  summary: "A reading, withdrawn or not",
  needs: "growth:read",
  room: "growth",
  query: readingQuery,
  output: reading,
  async run(db, { params: { childId, readingId }, query }, { me }) {
    const found = await findReading(db, childId, readingId);
    if (!found) return refused("not-found");
    const tell = await readingTeller(query.include ? await getPlan(db, childId, me) : null);
    return ok({ body: tell(found) });
  },
});

const correctReading = childApiDoor({
  name: "correctReading",
  method: "PATCH",
  path: `${place}/readings/{readingId}`,
  summary: "Put a reading right",
  description:
    "What is left out stays as it is; value and unit come together. Questions are asked as when recording.",
  verb: "growth.correct",
  needs: "growth:record",
  room: "growth",
  body: readingPatch,
  output: reading,
  async run(db, { params: { childId, readingId }, body }, caller) {
    const before = await findReading(db, childId, readingId);
    if (!before) return refused("not-found");
    if (before.isWithdrawn) return refused("withdrawn");
    const corrected = await correctWith(db, before, body, caller);
    if (!corrected.ok) return corrected;
    const after = await findReading(db, childId, readingId);
    return after
      ? ok({ body: (await readingTeller(null))(after), deed: corrected.value })
      : refused("not-found");
  },
});

const withdrawReading = childApiDoor({
  name: "withdrawReading",
  method: "DELETE",
  path: `${place}/readings/{readingId}`,
  summary: "Take a reading out of the record; it can be put back",
  verb: "growth.withdraw",
  needs: "growth:record",
  room: "growth",
  output: reading,
  run: (db, { params }) => putAt(db, params, new Date()),
});

const restoreReading = childApiDoor({
  name: "restoreReading",
  method: "POST",
  path: `${place}/readings/{readingId}/restore`,
  summary: "Put a withdrawn reading back",
  verb: "growth.restore",
  needs: "growth:record",
  room: "growth",
  output: reading,
  run: (db, { params }) => putAt(db, params, null),
});

const getSummary = childApiDoor({
  name: "getGrowthSummary",
  method: "GET",
  path: `${place}/summary`,
  summary: "The latest of every measure, where it lies and how it moves",
  needs: "growth:read",
  room: "growth",
  output: summary,
  async run(db, { params: { childId } }, { me }) {
    const child = await getChild(db, childId);
    const { profile, recorded } = await getGrowth(db, child);
    const growth = childGrowth(child, planOf(child, profile, me), recorded);
    return ok({ body: { childId, latest: await latestTold(growth) } });
  },
});

export const doors = [
  listReadings,
  recordReadings,
  getReading,
  correctReading,
  withdrawReading,
  restoreReading,
  getSummary,
];

type At = { readonly childId: string; readonly readingId: string };

/** Withdraws at a moment, or puts back with null; where it is so already, nothing is done. */
async function putAt(db: Db, { childId, readingId }: At, moment: Date | null) {
  const done = await setWithdrawn(db, childId, readingId, moment);
  if (!done.ok) return done;
  const { id, reading, isChanged } = done.value;
  return ok({ body: (await readingTeller(null))(reading), ...(isChanged && { deed: { id } }) });
}

async function getPlan(db: Db, childId: string, me: SignedIn): Promise<GrowthPlan> {
  return planOf(await getChild(db, childId), await getProfile(db, childId), me);
}

function wrong(field: string, code: string): Result<never> {
  return { ok: false, code: "invalid", fields: { [field]: code } };
}
