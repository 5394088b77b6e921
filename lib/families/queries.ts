import type { Role } from "#lib/access/core/roles.ts";
import { type CalendarDate, toCalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";

export type ChildView = {
  readonly id: string;
  readonly familyId: string;
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly sex: "male" | "female" | "other";
  readonly referenceSex: "male" | "female" | null;
  readonly premature: boolean;
  readonly gestationDays: number | null;
  readonly birthWeightKg: number | null;
  readonly birthLengthCm: number | null;
  readonly birthHeadCm: number | null;
  readonly typedBirth: Readonly<Record<string, string>>;
  readonly isArchived: boolean;
  /** The family's time zone: its days are counted in it. */
  readonly timeZone: string;
  /** What the person asking is to this child. */
  readonly role: Role;
};

/** Every child the person may see, archived ones last, then the eldest first; twins in the order they were added. */
export async function listChildren(db: Db): Promise<ChildView[]> {
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.family_id as "familyId", c.name, c.born_on as "bornOn", c.sex::text, c.reference_sex::text as "referenceSex",
      c.premature, c.gestation_days as "gestationDays", c.birth_weight_kg as "birthWeightKg", c.birth_length_cm as "birthLengthCm",
      c.birth_head_cm as "birthHeadCm", c.typed_birth as "typedBirth", c.archived_at is not null as "isArchived",
      f.time_zone as "timeZone", access.role_on(c.id)::text as role
    from children c join families f on f.id = c.family_id
    order by c.archived_at is not null, c.born_on, c.id`;
  return rows.map((row) => ({ ...row, bornOn: toCalendarDate(row.bornOn) }));
}

type Row = Omit<ChildView, "bornOn"> & { bornOn: Date };

/** The families in which the person may add children, the first joined first. */
export async function listFamiliesToAddTo(db: Db): Promise<{ id: string; name: string; timeZone: string }[]> {
  return db.$queryRaw`
    select f.id, f.name, f.time_zone as "timeZone" from families f
    where f.id = any (access.families_for('child:add')) order by f.created_at, f.id`;
}

