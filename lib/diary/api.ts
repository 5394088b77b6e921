import type { ProgramChildCaller } from "#lib/access/api.ts";
import { childApiDoor } from "#lib/access/api.ts";
import { addDays, type CalendarDate, daysBetween, todayIn } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import {
  days,
  daysQuery,
  entries,
  entriesQuery,
  entry,
  medicines,
  mostDays,
  recordedEntries,
  timers,
} from "./api/schema.ts";
import { entryTeller, sightOf, toDay, toMedicine, toTimer } from "./api/views.ts";
import { correctWith, recordBatch } from "./batch/batch.ts";
import { filterOf } from "./batch/core/asked-entries.ts";
import { entryPatch, newEntries } from "./batch/schema.ts";
import { readEntryCursor } from "./core/entry-filter.ts";
import { listDays } from "./days/queries.ts";
import { findEntries } from "./entries/queries.ts";
import { listMedicines } from "./medicines/queries.ts";
import { findEntry, runningTimers } from "./queries.ts";
import { withdrawEntryAs } from "./withdrawal/withdrawal.ts";

const place = "/v1/children/{childId}/diary";

const listEntries = childApiDoor({
  name: "listEntries",
  method: "GET",
  path: `${place}/entries`,
  summary: "Entries of the diary, the latest first",
  description: "Everything that is asked for has to hold. Within a day, entries without a time come first.",
  needs: "diary:read",
  room: "diary",
  query: entriesQuery,
  output: entries,
  async run(db, { params: { childId }, query: { limit, cursor, ...asked } }, caller) {
    const child = { familyId: caller.familyId, id: childId };
    const filter = filterOf(asked, asked.medication ? await listMedicines(db, child) : []);
    if (!filter.ok) return filter;
    const after = readEntryCursor(cursor);
    if (cursor !== undefined && !after) return wrong("cursor", "cursor-wrong");
    const page = await findEntries(db, child, filter.value, after, limit);
    return ok({
      body: { entries: page.entries.map(entryTeller(childId, sightOf(caller))), next: page.next },
    });
  },
});

const recordEntries = childApiDoor({
  name: "recordEntries",
  method: "POST",
  path: `${place}/entries`,
  summary: "Write a moment in the diary, or up to 100 at once",
  description:
    "All are stored, or none. What could not be read as a figure, looks like a slip of the pen, or is to be known before a medication is written down, is asked about (409, `questioned`): send it again with the question's id in `confirm` to say that it is right; what was pointed out is kept with the medication. No dose is worked out or advised. With an `id` of your own or an Idempotency-Key, sending it again stores it once.",
  verb: "diary.record",
  needs: "diary:record",
  room: "diary",
  body: newEntries,
  output: recordedEntries,
  statuses: [201, 200],
  takesKey: true,
  async run(db, { params: { childId }, body, idempotencyKey }, caller) {
    const isList = "entries" in body;
    const sent = isList ? body.entries : [body];
    const done = await recordBatch(db, { childId, entries: sent, isList, idempotencyKey }, caller);
    if (!done.ok) return done;
    const { added, fresh, entries: stored } = done.value;
    const [first] = fresh;
    const audit =
      fresh.length === 1 && first
        ? { ...first }
        : { count: added, day: fresh.map(({ day }) => day).sort()[0] };
    return ok({
      body: { recorded: added, entries: stored.map(entryTeller(childId, sightOf(caller))) },
      status: added > 0 ? 201 : 200,
      ...(added > 0 && { deed: { id: stored[0]?.id ?? childId, audit } }),
    });
  },
});

const getEntry = childApiDoor({
  name: "getEntry",
  method: "GET",
  path: `${place}/entries/{entryId}`,
  summary: "An entry of the diary, withdrawn or not",
  needs: "diary:read",
  room: "diary",
  output: entry,
  run: (db, { params }, caller) => tell(db, params, caller),
});

const correctEntry = childApiDoor({
  name: "correctEntry",
  method: "PATCH",
  path: `${place}/entries/{entryId}`,
  summary: "Put an entry of the diary right",
  description:
    "What is left out stays as it is, null takes it away, and a list is replaced as a whole. Questions are asked as when recording.",
  verb: "diary.correct",
  needs: "diary:record",
  room: "diary",
  body: entryPatch,
  output: entry,
  async run(db, { params, body }, caller) {
    const corrected = await correctWith(db, { ...params, patch: body }, caller);
    if (!corrected.ok) return corrected;
    const told = await tell(db, params, caller);
    return told.ok ? ok({ ...told.value, deed: corrected.value }) : told;
  },
});

const withdrawEntry = childApiDoor({
  name: "withdrawEntry",
  method: "DELETE",
  path: `${place}/entries/{entryId}`,
  summary: "Take an entry out of the diary; it can be put back",
  verb: "diary.withdraw",
  needs: "diary:record",
  room: "diary",
  output: entry,
  run: (db, { params }, caller) => putAt(db, params, new Date(), caller),
});

const restoreEntry = childApiDoor({
  name: "restoreEntry",
  method: "POST",
  path: `${place}/entries/{entryId}/restore`,
  summary: "Put a withdrawn entry back",
  verb: "diary.restore",
  needs: "diary:record",
  room: "diary",
  output: entry,
  run: (db, { params }, caller) => putAt(db, params, null, caller),
});

const listDiaryDays = childApiDoor({
  name: "listDiaryDays",
  method: "GET",
  path: `${place}/days`,
  summary: "What the entries of each day come to",
  description: `At most ${mostDays} days; those without entries are left out. What no entry says is null, never 0.`,
  needs: "diary:read",
  room: "diary",
  query: daysQuery,
  output: days,
  async run(db, { params: { childId }, query }, { familyId, timeZone }) {
    const to = (query.to as CalendarDate | undefined) ?? todayIn(timeZone, new Date());
    const from = (query.from as CalendarDate | undefined) ?? addDays(to, -30);
    if (from > to) return wrong("to", "period-backwards");
    if (daysBetween(from, to) >= mostDays) return wrong("from", "period-long");
    const found = await listDays(db, { familyId, id: childId }, from, to);
    return ok({ body: { from, to, days: found.map(toDay) } });
  },
});

const listChildMedicines = childApiDoor({
  name: "listMedicines",
  method: "GET",
  path: `${place}/medicines`,
  summary: "The child's own list of medicines",
  description: "What the family gives and what it was told about it. No dose is worked out or advised.",
  needs: "diary:read",
  room: "diary",
  output: medicines,
  run: async (db, { params: { childId } }, { familyId }) =>
    ok({ body: { medicines: (await listMedicines(db, { familyId, id: childId })).map(toMedicine) } }),
});

const listTimers = childApiDoor({
  name: "listTimers",
  method: "GET",
  path: `${place}/timers`,
  summary: "Sleeps and activities that are going on",
  needs: "diary:read",
  room: "diary",
  output: timers,
  run: async (db, { params: { childId } }, { familyId }) =>
    ok({ body: { timers: (await runningTimers(db, { familyId, id: childId })).map(toTimer) } }),
});

export const doors = [
  listEntries,
  recordEntries,
  getEntry,
  correctEntry,
  withdrawEntry,
  restoreEntry,
  listDiaryDays,
  listChildMedicines,
  listTimers,
];

type At = { readonly childId: string; readonly entryId: string };

async function tell(db: Db, { childId, entryId }: At, caller: ProgramChildCaller) {
  const found = await findEntry(db, { familyId: caller.familyId, id: childId }, entryId);
  return found ? ok({ body: entryTeller(childId, sightOf(caller))(found) }) : refused("not-found");
}

/** Withdraws at a moment, or puts back with null; where it is so already, nothing is done. */
async function putAt(db: Db, at: At, moment: Date | null, caller: ProgramChildCaller) {
  const done = await withdrawEntryAs(db, at, moment, caller);
  if (!done.ok) return done;
  const { id, entry: told, isChanged, audit } = done.value;
  return ok({
    body: entryTeller(at.childId, sightOf(caller))(told),
    ...(isChanged && { deed: { id, audit } }),
  });
}

function wrong(field: string, code: string): Result<never> {
  return { ok: false, code: "invalid", fields: { [field]: code } };
}
