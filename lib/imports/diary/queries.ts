import { can } from "#lib/access/core/roles.ts";
import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { ExportEntry, ExportedDiary } from "#lib/diary/core/export-entry.ts";
import { toldNotices } from "#lib/diary/core/medicines/told-notices.ts";
import { entryObject } from "#lib/diary/queries.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { isTimeZone } from "#lib/kernel/time-zones.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import type { Brought, Checked } from "../core/import-view.ts";
import type { NewRow, Place } from "../views.ts";
import { checkRecord, type StoredEntry } from "./core/check-record.ts";
import type { DiaryContext, DiaryRow, KnownEntries } from "./core/diary-row.ts";

/** What the record holds of these children, to tell what is new in a file. */
export async function getDiaryContext(
  db: Db,
  me: SignedIn,
  children: readonly ChildView[],
): Promise<DiaryContext> {
  const known = await listKnown(db, children);
  const contexts = children.map(
    ({ id, bornOn, timeZone }) =>
      [id, { bornOn, zone: timeZone, known: known.get(id) ?? new Map() }] as const,
  );
  const now = new Date();
  const zone = children[0]?.timeZone ?? me.timeZone;
  return {
    children: Object.fromEntries(contexts),
    today: todayIn(zone, now),
    now: now.toISOString(),
    idOf: idFrom,
    isZone: isTimeZone,
  };
}

/** Withdrawn entries, too, but not those of undone imports: undone as their bringer said, or, as others see it, with nothing of them left. */
async function listKnown(db: Db, children: readonly ChildView[]): Promise<ReadonlyMap<string, KnownEntries>> {
  if (children.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; known: [string, string | null, boolean][] }[]>`
    select e.child_id as id, json_agg(json_build_array(e.id, e.origin, e.withdrawn_at is not null)) as known
    from diary_entries e left join imports i on i.id = e.import_id
    where e.family_id = any (${[...new Set(children.map(({ familyId }) => familyId))]}::uuid[])
      and e.child_id = any (${children.map(({ id }) => id)}::uuid[])
      and (e.withdrawn_at is null or e.import_id is null or not coalesce(i.status = 'undone', not exists (
        select from diary_entries l where l.family_id = e.family_id and l.import_id = e.import_id and l.withdrawn_at is null)))
    group by e.child_id`;
  return new Map(rows.map(({ id, known }) => [id, byOrigin(known)]));
}

/** An entry is known by where it came from, and by its own id, which it bears wherever it is brought. */
function byOrigin(known: readonly [string, string | null, boolean][]): KnownEntries {
  return new Map(
    known.flatMap(([id, origin, isWithdrawn]) =>
      [`nestling:${id}`, ...(origin ? [origin] : [])].map((name) => [name, { isWithdrawn }] as const),
    ),
  );
}

/** Reads what was stored back from the database and compares each value with the file. */
export async function verifyDiary(
  db: Db,
  { familyId }: Place,
  rows: readonly NewRow<DiaryRow>[],
  { table }: Brought,
): Promise<Checked> {
  const files = new Map(table.diary?.entries.map((entry) => [entry.place, entry]));
  const stored = new Map<string, StoredEntry>();
  for (const [childId, all] of Map.groupBy(rows, ({ childId }) => childId)) {
    const origins = all.flatMap(({ record: { origin, aside } }) =>
      aside ? [origin, `${origin}:sleep`] : [origin],
    );
    const found = await db.$queryRaw<{ origin: string; entry: EntryContent & { raw: unknown } }[]>`
      select e.origin, ${entryObject} as entry from diary_entries e
      where e.family_id = ${familyId}::uuid and e.child_id = ${childId}::uuid and e.origin = any (${origins}::text[])
        and e.withdrawn_at is null`;
    for (const { origin, entry } of found) stored.set(`${childId} ${origin}`, entry);
  }
  return checkRecord(
    rows.flatMap(({ childId, record }) => {
      const file = files.get(record.place);
      const of = (origin: string) => stored.get(`${childId} ${origin}`) ?? null;
      return file ? [{ file, record, stored: of(record.origin), aside: of(`${record.origin}:sleep`) }] : [];
    }),
  );
}

export type DiarySpan = {
  readonly count: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
};

/** How many entries a child's diary has, and from when to when. */
export async function getDiarySpan(db: Db, { id, familyId }: ChildView): Promise<DiarySpan> {
  const [span] = await db.$queryRaw<DiarySpan[]>`
    select count(*)::int as count, min(day)::text as first, max(day)::text as last from diary_entries
    where family_id = ${familyId}::uuid and child_id = ${id}::uuid and withdrawn_at is null`;
  return span ?? { count: 0, first: null, last: null };
}

export type ExportRange = { readonly from: CalendarDate | null; readonly to: CalendarDate | null };

/** A child's entries from one day to another as an export holds them, the oldest first. */
export async function getExportedDiary(
  db: Db,
  { id, name, familyId, timeZone, ...part }: ChildView,
  { from, to }: ExportRange,
): Promise<ExportedDiary> {
  const sight = { growth: can(part, "growth:read") };
  const rows = await db.$queryRaw<{ entry: ExportEntry }[]>`
    select (${entryObject})::jsonb || jsonb_build_object('origin', e.origin, 'confirmed', e.confirmed) as entry
    from diary_entries e
    where e.family_id = ${familyId}::uuid and e.child_id = ${id}::uuid and e.withdrawn_at is null
      and e.day >= coalesce(${from}::date, '-infinity') and e.day <= coalesce(${to}::date, 'infinity')
    order by e.day, e.minute nulls last, e.id`;
  return { child: { id, name }, zone: timeZone, entries: rows.map(({ entry }) => seen(entry, sight)) };
}

/** An entry without what is of a record that is closed to whoever asks. */
function seen(entry: ExportEntry, sight: { readonly growth: boolean }): ExportEntry {
  const intakes = entry.intakes.map((intake) => ({
    ...intake,
    noticed: toldNotices(intake.noticed, sight),
  }));
  return { ...entry, intakes };
}
