import type { Antigen, Schedule, VaccineConflict } from "../schedule.ts";
import { compileSeries } from "./compile-series.ts";
import { agedCode, dayOr, span } from "./compile-values.ts";
import type { AntigenData, ScheduleData } from "./source.ts";
import { type VaccineLists, vaccineLists } from "./vaccine-lists.ts";

/** Makes the rules of the supporting data quick to ask: spans read, dates numbered, vaccines found by their code. */
export function compileSchedule(data: AntigenData, { groups, vaccines, conflicts }: ScheduleData): Schedule {
  const lists = vaccineLists(data.vaccineLists);
  return {
    version: data.version,
    antigens: new Map(data.antigens.map((antigen) => [antigen.antigen, compileAntigen(antigen, lists)])),
    groups: groups.map(({ group, antigens, full }) => ({ name: group, antigens, isFull: full ?? false })),
    associations: new Map(
      vaccines.map(({ cvx, antigens }) => [
        cvx,
        antigens.map(({ antigen, beginAge, endAge }) => ({
          antigen,
          beginAge: span(beginAge),
          endAge: span(endAge),
        })),
      ]),
    ),
    conflicts: compileConflicts(conflicts),
  };
}

function compileAntigen(data: AntigenData["antigens"][number], lists: VaccineLists): Antigen {
  return {
    name: data.antigen,
    immune: new Set(data.immune),
    bornBefore: (data.bornBefore ?? []).map(({ date, country, exclusions }) => ({
      day: dayOr(date, Number.NEGATIVE_INFINITY),
      country: country ?? null,
      exclusions: new Set(exclusions),
    })),
    contraindications: (data.contraindications ?? []).map(agedCode),
    vaccineContraindications: (data.vaccineContraindications ?? []).map(({ code, vaccines }) => ({
      code,
      vaccines: lists.rules(vaccines),
    })),
    series: data.series.map((series) => compileSeries(series, data.antigen, lists)),
  };
}

function compileConflicts(data: ScheduleData["conflicts"]): Schedule["conflicts"] {
  const conflicts = new Map<string, Map<string, VaccineConflict>>();
  for (const { previous, current, begin, minEnd, end } of data) {
    const conflict = { begin: span(begin), minEnd: span(minEnd), end: span(end) };
    for (const later of current) {
      const earlier = conflicts.get(later) ?? new Map<string, VaccineConflict>();
      conflicts.set(later, earlier.set(previous, conflict));
    }
  }
  return conflicts;
}
