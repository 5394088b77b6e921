import { Prisma } from "#generated/prisma/client.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { type ChangedEntry, changedColumns, updateDaysOf } from "./changed-days/changed-days.ts";
import type { EntryContent } from "./core/entry.ts";
import { painOf } from "./core/entry-pain.ts";
import { updateDays } from "./days/days.ts";
import { deleteLines, insertLines } from "./lines/mutations.ts";
import type { ChildKey } from "./queries.ts";

/** An entry as it is stored. `origin` is where it stood in an import: the same one twice is stored once. */
export type NewEntry = EntryContent & {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  /** An imported entry as it stood in the file. */
  readonly raw: unknown;
  readonly confirmed: readonly string[];
  readonly recordedBy: string;
  readonly importId: string | null;
  readonly origin: string | null;
};

/** So many rows go to the database at once. */
const BATCH = 2000;

/** What is read out of an entry's one JSON parameter, by the names of `EntryContent`. */
const contentTypes = Prisma.sql`day date, minute int2, zone text, at timestamptz, "painMax" float8, "painMean" float8, mood int2,
  "oxygenLow" float8, "oxygenHigh" float8, "oxygenFlow" float8, systolic int2, diastolic int2, "heartRate" int2, "breathingRate" int2,
  temperature float8, method text, "sleepMinutes" int2, "sleepFrom" timestamptz, "sleepTo" timestamptz, note text, typed jsonb,
  confirmed text[]`;
const contentColumns = Prisma.sql`day, minute, zone, at, pain_max, pain_mean, mood, oxygen_low, oxygen_high, oxygen_flow, systolic, diastolic,
  heart_rate, breathing_rate, temperature, method, sleep_minutes, sleep_from, sleep_to, note, typed, confirmed`;
const contentValues = Prisma.sql`r.day, r.minute, r.zone, r.at, r."painMax", r."painMean", r.mood, r."oxygenLow", r."oxygenHigh", r."oxygenFlow",
  r.systolic, r.diastolic, r."heartRate", r."breathingRate", r.temperature, r.method, r."sleepMinutes", r."sleepFrom", r."sleepTo", r.note,
  r.typed, r.confirmed`;

/**
 * Stores entries with all their lines and answers the ids that were new: one whose id or origin is stored already adds nothing. Each
 * batch is a statement with one parameter for each table. The days' summaries are computed anew with it: nobody else need do so.
 */
export async function insertEntries(db: Db, rows: readonly NewEntry[]): Promise<string[]> {
  const added: NewEntry[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const ids = await insertBatch(db, batch);
    const fresh = batch.filter(({ id }) => ids.delete(id));
    await insertLines(db, fresh);
    added.push(...fresh);
  }
  await updateDaysOf(db, added);
  return added.map(({ id }) => id);
}

async function insertBatch(db: Db, batch: readonly NewEntry[]): Promise<Set<string>> {
  const rows = JSON.stringify(
    batch.map(({ pains, intakes: _, activities: __, ...row }) => ({ ...row, ...painOf(pains) })),
  );
  const stored = await db.$queryRaw<{ id: string }[]>`
    insert into diary_entries (id, family_id, child_id, ${contentColumns}, raw, recorded_by, import_id, origin)
    select r.id, r."familyId", r."childId", ${contentValues}, r.raw, r."recordedBy", r."importId", r.origin
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, "familyId" uuid, "childId" uuid, ${contentTypes}, raw jsonb, "recordedBy" uuid,
      "importId" uuid, origin text)
    on conflict do nothing returning id`;
  return new Set(stored.map(({ id }) => id));
}

/**
 * Puts other content in the place of an entry's; false when there is none that this person may change. What was answered with yes
 * before stays so, with what is `confirmed` now. Summaries follow.
 */
export async function replaceEntry(
  db: Db,
  child: ChildKey,
  entryId: string,
  content: EntryContent,
  confirmed: readonly string[],
): Promise<boolean> {
  const before = await holdEntry(db, child, entryId);
  if (!before || before.isWithdrawn) return false;
  const { pains, intakes: _, activities: __, ...row } = content;
  const yes = [...new Set([...before.confirmed, ...confirmed])];
  const told = JSON.stringify({ ...row, ...painOf(pains), confirmed: yes });
  const count = await db.$executeRaw`
    update diary_entries e set (${contentColumns}, updated_at) = (select ${contentValues}, now()
      from jsonb_to_record(${told}::jsonb) as r (${contentTypes}))
    where e.id = ${entryId}::uuid and e.child_id = ${child.id}::uuid`;
  if (count === 0) return false;
  const entry = { ...content, id: entryId, familyId: child.familyId, childId: child.id };
  await deleteLines(db, entry);
  await insertLines(db, [entry]);
  await updateDays(db, child, [before.day, content.day]);
  return true;
}

type HeldEntry = {
  readonly day: CalendarDate;
  readonly confirmed: readonly string[];
  readonly isWithdrawn: boolean;
};

/** The entry as it is now, held until the end, so that of two who change it the second sees what the first did. */
async function holdEntry(
  db: Db,
  { familyId, id: childId }: ChildKey,
  entryId: string,
): Promise<HeldEntry | null> {
  const rows = await db.$queryRaw<HeldEntry[]>`
    select e.day::text, e.confirmed, e.withdrawn_at is not null as "isWithdrawn" from diary_entries e
    where e.family_id = ${familyId}::uuid and e.child_id = ${childId}::uuid and e.id = ${entryId}::uuid for update`;
  return rows[0] ?? null;
}

/** Takes an entry out of the record, or puts it back with null; false where it was so already, or there is none. Summaries follow. */
export async function setEntryWithdrawn(
  db: Db,
  child: ChildKey,
  entryId: string,
  withdrawnAt: Date | null,
): Promise<boolean> {
  const rows = await db.$queryRaw<ChangedEntry[]>`
    update diary_entries e set withdrawn_at = ${withdrawnAt}::timestamptz, updated_at = now()
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.id = ${entryId}::uuid
      and (e.withdrawn_at is null) = ${withdrawnAt !== null}
    returning ${changedColumns}`;
  await updateDaysOf(db, rows);
  return rows.length > 0;
}
