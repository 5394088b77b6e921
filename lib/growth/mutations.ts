import { type CalendarDate, toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import type { Posture, ReadingKind, ReadingSource } from "./core/reading.ts";
import { type Content, contentLine, isReplay } from "./core/replay.ts";
import type { CheckUp, Correction, Measured } from "./schema.ts";

type Place = { readonly familyId: string; readonly recordedBy: string };

/**
 * Stores a check-up's readings. The same check-up sent again adds nothing; the id of a check-up already stored with other
 * content (a form reached by going back), or withdrawn since, gets a new id, so that nothing typed is dropped. Answers the check-up's id.
 */
export async function insertCheckUp(
  db: Db,
  checkUp: CheckUp,
  { familyId, recordedBy }: Place,
): Promise<string> {
  const { childId, confirmed, measured } = checkUp;
  const checkUpId = await findPlaceFor(db, checkUp, familyId);
  const whose = { familyId, childId, checkUpId, recordedBy, confirmed, importId: null, origin: null };
  await insertReadings(
    db,
    measured.map((each) => ({ id: newId(), ...whose, ...each, ...contentOf(checkUp, each) })),
  );
  return checkUpId;
}

/** A reading as it is stored. `origin` is where it stood in an import: the same one twice is stored once. */
export type NewReading = {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  readonly checkUpId: string;
  readonly kind: ReadingKind;
  readonly value: number;
  readonly typedValue: string;
  readonly typedUnit: string;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
  readonly source: ReadingSource;
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
  readonly confirmed: readonly string[];
  readonly recordedBy: string;
  readonly importId: string | null;
  readonly origin: string | null;
};

/** So many rows go to the database at once. */
const BATCH = 2000;

/**
 * Stores readings and answers how many were new: one whose id, origin, or check-up and kind is stored already adds nothing.
 * Each batch is one statement with one parameter, however many rows it has.
 */
export async function insertReadings(db: Db, rows: readonly NewReading[]): Promise<number> {
  let added = 0;
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH));
    added += await db.$executeRaw`
      insert into readings (id, family_id, child_id, check_up_id, kind, value, typed_value, typed_unit, posture, taken_on, source, device,
        note, estimated, confirmed, recorded_by, import_id, origin)
      select r.id, r."familyId", r."childId", r."checkUpId", r.kind, r.value, r."typedValue", r."typedUnit", r.posture, r."takenOn", r.source,
        r.device, r.note, r.estimated, r.confirmed, r."recordedBy", r."importId", r.origin
      from jsonb_to_recordset(${batch}::jsonb) as r (id uuid, "familyId" uuid, "childId" uuid, "checkUpId" uuid, kind reading_kind,
        value float8, "typedValue" text, "typedUnit" text, posture posture, "takenOn" date, source reading_source, device text, note text,
        estimated boolean, confirmed text[], "recordedBy" uuid, "importId" uuid, origin text)
      on conflict do nothing`;
  }
  return added;
}

/** Takes all that an import brought out of the record, at the time its `undone_at` is given; answers how many readings that was. */
export async function withdrawImport(db: Db, importId: string): Promise<number> {
  return db.$executeRaw`
    update readings r set withdrawn_at = now(), updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and r.family_id = i.family_id and r.import_id = i.id and r.withdrawn_at is null`;
}

/** Puts back what went when the import was undone; what was withdrawn by itself, before or since, stays so. */
export async function restoreImport(db: Db, importId: string): Promise<number> {
  return db.$executeRaw`
    update readings r set withdrawn_at = null, updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and r.family_id = i.family_id and r.import_id = i.id and r.withdrawn_at = i.undone_at`;
}

/** The id to store a check-up under: its own, or where that holds other content the next one made from it. */
async function findPlaceFor(db: Db, checkUp: CheckUp, familyId: string): Promise<string> {
  const { childId } = checkUp;
  const sent = checkUp.measured.map((measured) => contentOf(checkUp, measured));
  let { checkUpId } = checkUp;
  for (;;) {
    const rows = await db.reading.findMany({
      where: { familyId, childId, checkUpId },
      omit: { typedValue: true, typedUnit: true, confirmed: true },
    });
    const stored = rows.map((row) => ({
      ...row,
      takenOn: toCalendarDate(row.takenOn),
      isWithdrawn: row.withdrawnAt !== null,
    }));
    if (stored.length === 0 || isReplay(stored, sent)) return checkUpId;
    // Always the same for the same content, so that sending that again, too, is storing it once.
    checkUpId = idFrom(contentLine(checkUpId, sent));
  }
}

export async function updateReading(
  db: Db,
  { readingId, confirmed, ...correction }: Correction,
  measured: Measured,
): Promise<void> {
  const { typedValue, typedUnit } = measured;
  const { takenOn, ...content } = contentOf(correction, measured);
  await db.reading.update({
    where: { id: readingId },
    data: { ...content, takenOn: toUtcDate(takenOn), typedValue, typedUnit, confirmed },
    select: { id: true },
  });
}

/** Takes a reading out of the record, or puts it back with null. It is kept, so that it can be put back. */
export async function updateWithdrawn(db: Db, readingId: string, withdrawnAt: Date | null): Promise<void> {
  await db.reading.update({ where: { id: readingId }, data: { withdrawnAt }, select: { id: true } });
}

type About = Pick<CheckUp, "takenOn" | "posture" | "source" | "device" | "note" | "estimated">;

function contentOf(about: About, { kind, value }: Pick<Measured, "kind" | "value">): Content {
  const { takenOn, posture, source, device, note, estimated } = about;
  return {
    kind,
    value,
    posture: kind === "length" ? posture : null,
    takenOn,
    source,
    device,
    note,
    estimated,
  };
}
