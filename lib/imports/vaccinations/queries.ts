import type { ChildView } from "#lib/families/core/child.ts";
import { type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { locales } from "#lib/kernel/locales.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { indexVaccines } from "#lib/vaccinations/core/catalog-index.ts";
import { cdsiSchedule } from "#lib/vaccinations/core/cdsi-schedule.ts";
import { toDayNumber } from "#lib/vaccinations/core/days/day-number.ts";
import { vaccineDays } from "#lib/vaccinations/core/dose-slips-age.ts";
import type { ExportedVaccinations } from "#lib/vaccinations/core/export-rows.ts";
import { isVaccineGroup } from "#lib/vaccinations/core/vaccine-groups.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { isAlike } from "#lib/vaccinations/recording/recording.ts";
import { makersOf } from "#lib/vaccinations/resolution/resolution.ts";
import { UNKNOWN_CVX, vaccineWordsIn } from "#lib/vaccinations/search/search.ts";
import { type VaccineNames, vaccineNames } from "../core/vaccine-names.ts";
import type { KnownVaccinations, VaccinationContext } from "./core/vaccination-row.ts";

let names: VaccineNames | null = null;

/** The catalogue by its names in all of the app's languages. */
export function catalogueNames(): VaccineNames {
  names ??= vaccineNames(indexVaccines(locales.map(vaccineWordsIn)));
  return names;
}

/** What the record says of these children, to tell what is new in a file, and the rules a dose is looked at by. */
export async function getVaccinationContext(
  db: Db,
  me: SignedIn,
  children: readonly ChildView[],
): Promise<VaccinationContext> {
  const known = await listKnown(db, children);
  const contexts = children.map(({ id, bornOn }) => [id, { bornOn, ...(known.get(id) ?? nothing) }] as const);
  const zone = children[0]?.timeZone ?? me.timeZone;
  return {
    children: Object.fromEntries(contexts),
    names: catalogueNames(),
    unknown: UNKNOWN_CVX,
    isGroup: isVaccineGroup,
    today: todayIn(zone, new Date()),
    makersOf: remembered(makersOf),
    isAlike,
    daysFor: daysOf,
  };
}

const daysOf = (cvx: string, bornOn: CalendarDate) => vaccineDays(cdsiSchedule(), cvx, toDayNumber(bornOn));

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

type Known = Omit<KnownVaccinations, "bornOn">;

const nothing: Known = { doses: [], reactions: [], decisions: [] };

/**
 * Withdrawn doses, too, but not those of undone imports. An import is undone when its bringer said so, or, as others see it, when
 * nothing of it is left. What stands beside doses was undone with an import when it was withdrawn at the same time.
 */
async function listKnown(db: Db, children: readonly ChildView[]): Promise<ReadonlyMap<string, Known>> {
  if (children.length === 0) return new Map();
  const familyIds = [...new Set(children.map(({ familyId }) => familyId))];
  const rows = await db.$queryRaw<(Known & { id: string })[]>`
    select c.id,
      (select coalesce(json_agg(json_build_object('id', d.id, 'cvx', d.cvx, 'givenOn', d.given_on, 'precision', d.precision,
          'origin', d.origin, 'isWithdrawn', d.withdrawn_at is not null)), '[]')
        from doses d left join imports i on i.id = d.import_id
        where d.family_id = c.family_id and d.child_id = c.id
          and (d.withdrawn_at is null or d.import_id is null or not coalesce(i.status = 'undone', not exists (
            select from doses l where l.family_id = d.family_id and l.import_id = d.import_id and l.withdrawn_at is null)))) as doses,
      (select coalesce(json_agg(json_build_object('doseId', x.dose_id, 'kinds', x.kinds, 'onset', x.onset, 'severity', x.severity,
          'startedOn', x.started_on, 'note', x.note, 'isWithdrawn', x.withdrawn_at is not null)), '[]')
        from reactions x where x.family_id = c.family_id and x.child_id = c.id
          and not exists (select from imports i where i.family_id = x.family_id and i.undone_at = x.withdrawn_at)) as reactions,
      (select coalesce(json_agg(json_build_object('kind', v.kind, 'vaccineGroup', v.vaccine_group, 'decidedOn', v.decided_on,
          'untilOn', v.until_on, 'reason', v.reason, 'isWithdrawn', v.withdrawn_at is not null)), '[]')
        from vaccine_decisions v where v.family_id = c.family_id and v.child_id = c.id
          and not exists (select from imports i where i.family_id = v.family_id and i.undone_at = v.withdrawn_at)) as decisions
    from children c
    where c.family_id = any (${familyIds}::uuid[]) and c.id = any (${children.map(({ id }) => id)}::uuid[])`;
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

/** What a child's record holds, as an export tells it; doses with the places of the files they came from. */
export async function getExported(db: Db, child: ChildView): Promise<ExportedVaccinations> {
  const { doses, decisions, profile } = await getVaccinations(db, child);
  const rows = await db.$queryRaw<{ id: string; origin: string }[]>`
    select id, origin from doses
    where family_id = ${child.familyId}::uuid and child_id = ${child.id}::uuid and withdrawn_at is null and origin like 'nestling:%'`;
  const origins = new Map(rows.map(({ id, origin }) => [id, origin]));
  return {
    child: { id: child.id, name: child.name },
    doses: doses.map(({ recordedBy: _, ...dose }) => ({ ...dose, origin: origins.get(dose.id) ?? null })),
    decisions,
    profile,
  };
}
