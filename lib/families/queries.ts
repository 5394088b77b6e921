import { Prisma } from "#generated/prisma/client.ts";
import { type CalendarDate, toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { keptUntil } from "./core/archive.ts";
import type { ChildView } from "./core/child.ts";
import type { FamilyToAddTo } from "./core/consent.ts";

/** Every child the person may see, archived ones last, then the eldest first; twins in the order they were added. */
export async function listChildren(db: Db): Promise<ChildView[]> {
  const rows = await db.$queryRaw<Row[]>`
    select ${columns} from children c join families f on f.id = c.family_id cross join access.part_on(c.id) p
    order by c.archived_at is not null, c.born_on, c.id`;
  return rows.map(toView);
}

/** One child whom the person asking may see. Throws when there is none: ask for access first. */
export async function getChild(db: Db, childId: string): Promise<ChildView> {
  const rows = await db.$queryRaw<Row[]>`
    select ${columns} from children c join families f on f.id = c.family_id cross join access.part_on(c.id) p
    where c.id = ${childId}::uuid`;
  if (!rows[0]) throw new Error("no such child");
  return toView(rows[0]);
}

const columns = Prisma.sql`
    c.id, c.family_id as "familyId", f.name as "familyName", c.name, c.born_on as "bornOn", c.sex::text, c.reference_sex::text as "referenceSex",
      c.premature, c.gestation_days as "gestationDays", c.birth_weight_kg as "birthWeightKg", c.birth_length_cm as "birthLengthCm",
      c.birth_head_cm as "birthHeadCm", c.typed_birth as "typedBirth", c.archived_at as "archivedAt",
      c.interests, c.languages, c.picture_id as "pictureId", f.time_zone as "timeZone", f.country, p.role::text, p.areas, p.consented`;

type Row = Omit<ChildView, "bornOn" | "isArchived" | "keptUntil"> & { bornOn: Date; archivedAt: Date | null };

function toView({ bornOn, archivedAt, ...row }: Row): ChildView {
  return {
    ...row,
    bornOn: toCalendarDate(bornOn),
    isArchived: archivedAt !== null,
    keptUntil: archivedAt && keptUntil(archivedAt, row.timeZone),
  };
}

/** The families in which the person may add children once a parent has agreed, the first founded first. */
export async function listFamiliesToAddTo(db: Db): Promise<FamilyToAddTo[]> {
  return db.$queryRaw`
    select f.id, f.name, f.time_zone as "timeZone", access.consented(f.id, 'record') as consented from families f
    where f.id = any (access.families_for('consent:give')) order by f.created_at, f.id`;
}

/** How many readings of a child lie before a day. */
export async function countReadingsBefore(db: Db, childId: string, day: CalendarDate): Promise<number> {
  return db.reading.count({ where: { childId, withdrawnAt: null, takenOn: { lt: toUtcDate(day) } } });
}
