import { Prisma } from "#generated/prisma/client.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { TakenTemperature } from "../core/vitals/fever.ts";
import { type LatestVital, vitalMeasures, vitalsOf } from "../core/vitals/latest-vitals.ts";
import type { VitalMeasure } from "../core/vitals/placement.ts";
import { isoText } from "../entry-object/entry-object.ts";

type ChildKey = { readonly familyId: string; readonly id: string };

const isMeasured: Readonly<Record<VitalMeasure, Prisma.Sql>> = {
  temperature: Prisma.sql`e.temperature is not null`,
  oxygen: Prisma.sql`(e.oxygen_low is not null or e.oxygen_high is not null)`,
  breathing: Prisma.sql`e.breathing_rate is not null`,
  heart: Prisma.sql`e.heart_rate is not null`,
  pressure: Prisma.sql`(e.systolic is not null or e.diastolic is not null)`,
};

const vitalsObject = Prisma.sql`json_build_object('oxygenLow', e.oxygen_low, 'oxygenHigh', e.oxygen_high,
  'oxygenFlow', e.oxygen_flow, 'systolic', e.systolic, 'diastolic', e.diastolic, 'heartRate', e.heart_rate,
  'breathingRate', e.breathing_rate, 'temperature', e.temperature, 'method', e.method)`;

/** The latest figure of every measure since a day, in the order they are shown in; what was not measured is left out. */
export async function listLatestVitals(
  db: Db,
  child: ChildKey,
  from: CalendarDate,
): Promise<readonly LatestVital[]> {
  const latest = vitalMeasures.map(
    (measure) => Prisma.sql`(
      select ${measure}::text as measure, e.id as "entryId", e.day::text, e.minute, ${isoText(Prisma.sql`e.at`)} as at, ${vitalsObject} as vitals
      from diary_entries e
      where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.withdrawn_at is null
        and e.day >= ${from}::date and ${isMeasured[measure]}
      order by e.day desc, e.minute desc nulls last, e.id desc limit 1)`,
  );
  const rows = await db.$queryRaw<LatestVital[]>`${Prisma.join(latest, " union all ")}`;
  const place = ({ measure }: LatestVital) => vitalMeasures.indexOf(measure);
  return rows
    .toSorted((a, b) => place(a) - place(b))
    .map((row) => ({ ...row, vitals: vitalsOf(row.measure, row.vitals) }));
}

/** The temperatures of a child from one day to another, both among them, in their order. */
export async function listTemperatures(
  db: Db,
  child: ChildKey,
  from: CalendarDate,
  to: CalendarDate,
): Promise<readonly TakenTemperature[]> {
  return db.$queryRaw<TakenTemperature[]>`
    select e.day::text, ${isoText(Prisma.sql`e.at`)} as at, e.temperature, e.method from diary_entries e
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.withdrawn_at is null
      and e.day between ${from}::date and ${to}::date and e.temperature is not null
    order by e.day, e.minute nulls last, e.id`;
}
