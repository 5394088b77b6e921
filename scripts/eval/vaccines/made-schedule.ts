import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assess } from "#lib/vaccinations/core/assess.ts";
import type { Assessment, GivenDose, Patient } from "#lib/vaccinations/core/assessment.ts";
import { compileSchedule } from "#lib/vaccinations/core/supporting-data/compile-schedule.ts";
import type {
  AntigenData,
  DoseData,
  ScheduleData,
  SeriesData,
  VaccineData,
} from "#lib/vaccinations/core/supporting-data/source.ts";

type MadeDose = Partial<Omit<DoseData, "preferable" | "allowable" | "inadvertent">> & {
  readonly preferable?: readonly (VaccineData | string)[];
  readonly allowable?: readonly (VaccineData | string)[];
  readonly inadvertent?: readonly string[];
};
export type MadeSeries = Partial<Omit<SeriesData, "doses">> & { readonly doses: readonly MadeDose[] };

/** A schedule to try one rule with: one antigen of each name, whose vaccines are named by `vaccines`. */
export type MadeSchedule = {
  readonly antigens: Readonly<Record<string, readonly MadeSeries[]>>;
  readonly vaccines: Readonly<Record<string, readonly string[]>>;
  readonly lists?: readonly (readonly string[])[];
  readonly groups?: ScheduleData["groups"];
  readonly conflicts?: ScheduleData["conflicts"];
};

/**
 * Assesses a patient born on 1 January 2020 on a made schedule. A dose allows every vaccine of its antigen unless it says
 * which; `lists` are the lists of vaccines that intervals and skips name by their place.
 */
export function assessMade(
  made: MadeSchedule,
  given: readonly (readonly [on: string, cvx: string, more?: Partial<GivenDose>])[],
  today: string,
  patient: Partial<Patient> = {},
): Assessment {
  const doses = given.map(([on, cvx, more], place) => ({
    id: `${place + 1}`,
    givenOn: on as CalendarDate,
    cvx,
    mvx: null,
    ...more,
  }));
  const who: Patient = { bornOn: "2020-01-01" as CalendarDate, sex: null, observations: [], ...patient };
  return assess(who, doses, today as CalendarDate, compileSchedule(...supportingData(made)));
}

function supportingData({
  antigens,
  vaccines,
  lists,
  groups,
  conflicts,
}: MadeSchedule): [AntigenData, ScheduleData] {
  const vaccineLists: (readonly (VaccineData | string)[])[] = [...(lists ?? [])];
  const place = (list: readonly (VaccineData | string)[]) => vaccineLists.push(list) - 1;
  const names = Object.keys(antigens);
  const antigenData = names.map((antigen) => {
    const all = Object.keys(vaccines).filter((cvx) => vaccines[cvx]?.includes(antigen));
    return {
      antigen,
      series: (antigens[antigen] ?? []).map(({ doses, ...series }, index) => ({
        name: `${antigen} ${index + 1}`,
        type: "Standard",
        group: "1",
        ...series,
        doses: doses.map(({ preferable, allowable, inadvertent, ...dose }, number) => ({
          dose: number + 1,
          ...dose,
          ...(preferable && { preferable: place(preferable) }),
          allowable: place(allowable ?? all),
          ...(inadvertent && { inadvertent: place(inadvertent) }),
        })),
      })),
    };
  });
  return [
    { version: "made", vaccineLists, antigens: antigenData },
    {
      groups: groups ?? names.map((name) => ({ group: name, antigens: [name] })),
      vaccines: Object.entries(vaccines).map(([cvx, of]) => ({
        cvx,
        antigens: of.map((antigen) => ({ antigen })),
      })),
      conflicts: conflicts ?? [],
    },
  ];
}
