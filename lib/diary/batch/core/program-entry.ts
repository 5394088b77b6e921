import type { WrittenEntry } from "../../core/written-entry.ts";

/** A figure as a number, or as people write it. */
type Figure = number | string;

/** What a program says of one moment; what is left out or null is not recorded. */
export type ProgramEntry = {
  readonly day?: string | undefined;
  /** "HH:MM"; null or left out where only the day is known. */
  readonly time?: string | null | undefined;
  readonly pains?: readonly ProgramPain[] | null | undefined;
  readonly intakes?: readonly ProgramIntake[] | null | undefined;
  readonly activities?: readonly ProgramActivity[] | null | undefined;
  readonly oxygen?: Figure | null | undefined;
  readonly bloodPressure?: string | null | undefined;
  readonly heartRate?: number | null | undefined;
  readonly breathingRate?: number | null | undefined;
  /** A number is in degrees Celsius. */
  readonly temperature?: Figure | null | undefined;
  readonly method?: string | null | undefined;
  readonly sleep?: ProgramSleep | null | undefined;
  readonly mood?: number | null | undefined;
  readonly note?: string | null | undefined;
};

type ProgramPain = {
  readonly location?: string | undefined;
  readonly name?: string | undefined;
  readonly level?: Figure | undefined;
  readonly scale?: string | undefined;
  readonly rater?: string | undefined;
  readonly items?: Readonly<Record<string, number | undefined>> | undefined;
};

type ProgramIntake = {
  readonly name?: string | undefined;
  readonly medicineId?: string | undefined;
  readonly dose?: Figure | undefined;
  readonly route?: string | undefined;
};

type ProgramActivity = {
  readonly name: string;
  readonly minutes?: Figure | undefined;
  readonly count?: number | undefined;
};

/** A length in minutes or as it is written ("7:30"), or from and to by the clock ("HH:MM"). */
type ProgramSleep = {
  readonly length?: Figure | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** What a program says, as it is written for the rules of the form; neither day nor time means now. */
export function toWrittenEntry(said: ProgramEntry): WrittenEntry {
  const isNow = said.day === undefined && (said.time ?? null) === null;
  return {
    day: said.day ?? "",
    time: isNow ? "now" : (said.time ?? ""),
    ...toWrittenLines(said),
    ...toWrittenVitals(said),
    ...toWrittenSleep(said.sleep ?? {}),
    mood: text(said.mood),
    note: text(said.note),
  };
}

/** The lines of what a program says, numbered as in a form. */
export function toWrittenLines({
  pains,
  intakes,
  activities,
}: ProgramEntry): Pick<WrittenEntry, "pains" | "medicines" | "activities"> {
  return {
    pains: (pains ?? []).map(({ location, name, level, scale, rater, items }, at) => ({
      ...{ place: at + 1, location: text(location), name: text(name), level: text(level) },
      ...{ scale: text(scale), rater: text(rater) },
      items: Object.fromEntries(Object.entries(items ?? {}).map(([id, score]) => [id, text(score)])),
    })),
    medicines: (intakes ?? []).map(({ name, medicineId, dose, route }, at) => ({
      ...{ place: at + 1, name: text(name), medicineId: text(medicineId) },
      ...{ dose: text(dose), route: text(route) },
    })),
    activities: (activities ?? []).map(({ name, minutes, count }, at) => ({
      ...{ place: at + 1, name: text(name), minutes: text(minutes), count: text(count) },
    })),
  };
}

export function toWrittenVitals(said: ProgramEntry) {
  const { temperature } = said;
  return {
    oxygen: text(said.oxygen),
    pressure: text(said.bloodPressure),
    heartRate: text(said.heartRate),
    breathingRate: text(said.breathingRate),
    temperature: typeof temperature === "number" ? `${temperature} °C` : text(temperature),
    temperatureUnit: "",
    method: text(said.method),
  };
}

export function toWrittenSleep({ length, from, to }: ProgramSleep) {
  return {
    sleep: typeof length === "number" ? `${length} min` : text(length),
    sleepFrom: text(from),
    sleepTo: text(to),
  };
}

const text = (figure: Figure | null | undefined) => ((figure ?? null) === null ? "" : String(figure).trim());
