import type { VaccineRule } from "../series.ts";
import { span } from "./compile-values.ts";
import type { AntigenData, VaccineData } from "./source.ts";

/** The lists of vaccines by their place, each compiled once, when first asked for. */
export type VaccineLists = {
  readonly rules: (place: number | undefined) => readonly VaccineRule[];
  readonly codes: (place: number | undefined) => ReadonlySet<string>;
};

export function vaccineLists(lists: AntigenData["vaccineLists"]): VaccineLists {
  const rules = once((place) => lists[place]?.map((vaccine) => toRule(toData(vaccine))) ?? []);
  const codes = once((place) => new Set(lists[place]?.map((vaccine) => toData(vaccine).cvx)));
  return {
    rules: (place) => (place === undefined ? [] : rules(place)),
    codes: (place) => (place === undefined ? new Set() : codes(place)),
  };
}

function toData(vaccine: VaccineData | string): VaccineData {
  return typeof vaccine === "string" ? { cvx: vaccine } : vaccine;
}

function toRule({ cvx, beginAge, endAge, mvx, forecast }: VaccineData): VaccineRule {
  return {
    code: cvx,
    beginAge: span(beginAge),
    endAge: span(endAge),
    mvx: mvx ?? null,
    isForecast: forecast ?? false,
  };
}

function once<T>(make: (place: number) => T): (place: number) => T {
  const made = new Map<number, T>();
  return (place) => {
    const known = made.get(place);
    if (known !== undefined) return known;
    const fresh = make(place);
    made.set(place, fresh);
    return fresh;
  };
}
