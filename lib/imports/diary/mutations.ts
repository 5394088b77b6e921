import { Prisma } from "#generated/prisma/client.ts";
import { painOf } from "#lib/diary/core/entry-pain.ts";
import { asListed } from "#lib/diary/core/medicines/named-medicine.ts";
import { updateDays } from "#lib/diary/days/days.ts";
import { dropEmptyDays, holdDays } from "#lib/diary/days/mutations.ts";
import { insertLines } from "#lib/diary/lines/mutations.ts";
import { listMedicines } from "#lib/diary/medicines/queries.ts";
import { insertEntries, type NewEntry } from "#lib/diary/mutations.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import type { NewRow, Place, Stored } from "../views.ts";
import type { DiaryRow } from "./core/diary-row.ts";

/** So many entries at least are kept between one word of progress and the next, and so many such words there are at most. */
const batch = { least: 250, most: 40 };

/** Keeps a child's entries of a file; answers how many of them were added. The days' summaries follow. */
export async function storeDiaryRows(
  db: Db,
  place: Place,
  rows: readonly NewRow<DiaryRow>[],
  tell: (done: number) => void,
): Promise<Stored> {
  const childId = rows[0]?.childId ?? "";
  const mayTakeOver = await hasWithdrawn(db, place.familyId, childId);
  const held = await holdAll(db, place.familyId, childId, rows, mayTakeOver);
  const list = await listMedicines(db, { familyId: place.familyId, id: childId });
  const size = Math.max(batch.least, Math.ceil(rows.length / batch.most));
  let added = 0;
  for (let from = 0; from < rows.length; from += size) {
    const part = rows.slice(from, from + size).map(({ record }) => record);
    const entries = part
      .flatMap((record) => entriesOf(record, place))
      .map((entry) => ({ ...entry, intakes: entry.intakes.map((intake) => asListed(intake, list)) }));
    const taken = mayTakeOver ? await takeOver(db, place.familyId, childId, entries) : new Set<string>();
    const fresh = new Set(
      await insertEntries(
        db,
        entries.filter(({ origin }) => !taken.has(origin ?? "")),
      ),
    );
    const isAdded = new Set([
      ...taken,
      ...entries.flatMap(({ id, origin }) => (fresh.has(id) ? [origin] : [])),
    ]);
    added += part.filter(({ origin }) => isAdded.has(origin)).length;
    tell(Math.min(from + size, rows.length));
  }
  await dropEmptyDays(db, { familyId: place.familyId, id: childId }, held);
  return { added };
}

/**
 * Holds all that will be changed before the first of it is: entries to be taken over, then every day, in their order. The batches may
 * come to the days in another one, and would wait in a circle with somebody who writes at the same time.
 */
async function holdAll(
  db: Db,
  familyId: string,
  childId: string,
  rows: readonly NewRow<DiaryRow>[],
  mayTakeOver: boolean,
): Promise<CalendarDate[]> {
  const origins = rows.flatMap(({ record: { origin } }) => [origin, asideOf(origin)]);
  const before = mayTakeOver ? await holdWithdrawn(db, familyId, childId, origins) : [];
  const own = rows.flatMap(({ record: { content, aside } }) => (aside ? [content, aside] : [content]));
  const days = [...new Set([...before, ...own].map(({ day }) => day))].sort();
  await holdDays(db, { familyId, id: childId }, days);
  return days;
}

const asideOf = (origin: string) => `${origin}:sleep`;

/** An entry, and what of it belongs to another day. */
function entriesOf(
  { childId, content, aside, raw, confirmed, origin }: DiaryRow,
  { familyId, importId, personId }: Place,
): NewEntry[] {
  const whose = { familyId, childId, importId, recordedBy: personId };
  const entry = { ...content, ...whose, id: newId(), raw, confirmed, origin };
  if (!aside) return [entry];
  return [entry, { ...aside, ...whose, id: newId(), raw, confirmed: [], origin: asideOf(origin) }];
}

/** Whether any entry that an import brought to this child was taken out again. */
async function hasWithdrawn(db: Db, familyId: string, childId: string): Promise<boolean> {
  const found = await db.$queryRaw<unknown[]>`
    select from diary_entries where family_id = ${familyId}::uuid and child_id = ${childId}::uuid
      and withdrawn_at is not null and import_id is not null limit 1`;
  return found.length > 0;
}

const columns = Prisma.sql`day, minute, zone, at, pain_max, pain_mean, mood, oxygen_low, oxygen_high, oxygen_flow, systolic, diastolic,
  heart_rate, breathing_rate, temperature, method, sleep_minutes, sleep_from, sleep_to, note, typed, confirmed, raw, import_id, recorded_by`;
const values = Prisma.sql`n.day, n.minute, n.zone, n.at, n."painMax", n."painMean", n.mood, n."oxygenLow", n."oxygenHigh", n."oxygenFlow",
  n.systolic, n.diastolic, n."heartRate", n."breathingRate", n.temperature, n.method, n."sleepMinutes", n."sleepFrom", n."sleepTo", n.note,
  n.typed, n.confirmed, n.raw, n."importId", n."recordedBy"`;

/** The entries of undone imports that stood in these places of a file, held until the end. */
async function holdWithdrawn(
  db: Db,
  familyId: string,
  childId: string,
  origins: readonly string[],
): Promise<{ readonly id: string; readonly origin: string; readonly day: CalendarDate }[]> {
  return db.$queryRaw`
    select id, origin, day::text from diary_entries
    where family_id = ${familyId}::uuid and child_id = ${childId}::uuid and origin = any (${[...origins]}::text[])
      and withdrawn_at is not null and import_id is not null
    order by id for update`;
}

/**
 * Puts back, as the file says them now, entries of an undone import that stood in the same place of a file, and makes them this import's
 * and its bringer's. The database knows a place once for each child, so they cannot be kept a second time. Answers their origins.
 */
async function takeOver(
  db: Db,
  familyId: string,
  childId: string,
  entries: readonly NewEntry[],
): Promise<Set<string>> {
  const before = await holdWithdrawn(
    db,
    familyId,
    childId,
    entries.map(({ origin }) => origin ?? ""),
  );
  if (before.length === 0) return new Set();
  const ids = new Map(before.map(({ id, origin }) => [origin, id]));
  const taken = entries.flatMap((entry) => {
    const id = ids.get(entry.origin ?? "");
    return id ? [{ ...entry, id }] : [];
  });
  const told = JSON.stringify(
    taken.map(({ pains, intakes: _, activities: __, ...entry }) => ({ ...entry, ...painOf(pains) })),
  );
  await db.$executeRaw`
    update diary_entries e set (${columns}, withdrawn_at, updated_at) = (${values}, null, now())
    from jsonb_to_recordset(${told}::jsonb) as n (id uuid, day date, minute int2, zone text, at timestamptz, "painMax" float8,
      "painMean" float8, mood int2, "oxygenLow" float8, "oxygenHigh" float8, "oxygenFlow" float8, systolic int2, diastolic int2,
      "heartRate" int2, "breathingRate" int2, temperature float8, method text, "sleepMinutes" int2, "sleepFrom" timestamptz,
      "sleepTo" timestamptz, note text, typed jsonb, confirmed text[], raw jsonb, "importId" uuid, "recordedBy" uuid)
    where e.family_id = ${familyId}::uuid and e.child_id = ${childId}::uuid and e.id = n.id`;
  await replaceLines(db, familyId, childId, taken);
  await updateDays(
    db,
    { familyId, id: childId },
    [...before, ...taken].map(({ day }) => day),
  );
  return new Set(ids.keys());
}

async function replaceLines(
  db: Db,
  familyId: string,
  childId: string,
  entries: readonly NewEntry[],
): Promise<void> {
  const where = Prisma.sql`family_id = ${familyId}::uuid and child_id = ${childId}::uuid
    and entry_id = any (${entries.map(({ id }) => id)}::uuid[])`;
  await db.$executeRaw`delete from diary_pains where ${where}`;
  await db.$executeRaw`delete from diary_intakes where ${where}`;
  await db.$executeRaw`delete from diary_activities where ${where}`;
  await insertLines(db, entries);
}
