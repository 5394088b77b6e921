import { localTimeIn } from "#lib/kernel/local-time.ts";
import type { Entry, Intake } from "../entry.ts";
import { type ClockSpan, lengthOf, placeOn } from "./clock-span.ts";

/** What has figures by the clock. */
export const clockMeasures = ["pain", "temperature", "oxygen", "heart", "breathing", "pressure"] as const;
export type ClockMeasure = (typeof clockMeasures)[number];
export type ClockPart = Exclude<ClockMeasure, "pressure"> | "systolic" | "diastolic";

export const clockPartsOf = (measure: ClockMeasure): readonly ClockPart[] =>
  measure === "pressure" ? ["systolic", "diastolic"] : [measure];

/** One figure of an entry; of oxygen the lowest that was read, of pain the mean where it hurts most. */
const readers: Readonly<Record<ClockPart, (entry: Entry) => number | null>> = {
  pain: ({ painMean }) => painMean,
  temperature: ({ temperature }) => temperature,
  oxygen: ({ oxygenLow, oxygenHigh }) => oxygenLow ?? oxygenHigh,
  heart: ({ heartRate }) => heartRate,
  breathing: ({ breathingRate }) => breathingRate,
  systolic: ({ systolic }) => systolic,
  diastolic: ({ diastolic }) => diastolic,
};

export type ClockFigure = { readonly entry: Entry; readonly x: number; readonly value: number };
export type ClockDose = { readonly entry: Entry; readonly x: number; readonly intake: Intake };
/** Minutes from the start of the span; cut at both its ends. */
export type ClockWhile = {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
};

type Placed = { readonly entry: Entry; readonly x: number };

/** The entries of the span that have a time, in order, each where it lies on the axis. */
function placed(entries: readonly Entry[], span: ClockSpan): readonly Placed[] {
  return entries
    .flatMap((entry) => (entry.minute === null ? [] : [{ entry, x: placeOn(span, entry.day, entry.minute) }]))
    .filter(({ x }) => x >= 0 && x < lengthOf(span))
    .sort((one, other) => one.x - other.x);
}

export function clockFigures(
  entries: readonly Entry[],
  span: ClockSpan,
  part: ClockPart,
): readonly ClockFigure[] {
  return placed(entries, span).flatMap(({ entry, x }) => {
    const value = readers[part](entry);
    return value === null ? [] : [{ entry, x, value }];
  });
}

/** The measures that have a figure with a time within the span. */
export function clockMeasuresTold(entries: readonly Entry[], span: ClockSpan): readonly ClockMeasure[] {
  return clockMeasures.filter((measure) =>
    clockPartsOf(measure).some((part) => clockFigures(entries, span, part).length > 0),
  );
}

/** What was taken with a time, by medication, in the order in which they were first taken. */
export function clockDoses(
  entries: readonly Entry[],
  span: ClockSpan,
): ReadonlyMap<string, readonly ClockDose[]> {
  const doses = placed(entries, span).flatMap(({ entry, x }) =>
    entry.intakes.map((intake) => ({ entry, x, intake })),
  );
  return Map.groupBy(doses, ({ intake }) => intake.key);
}

/** Sleeps of which it is known from when to when. */
export function clockSleeps(entries: readonly Entry[], span: ClockSpan): readonly ClockWhile[] {
  return entries.flatMap((entry) => {
    const { sleepFrom, sleepTo, sleepMinutes, zone } = entry;
    if (!sleepFrom || !sleepTo) return [];
    const [from, to] = [sleepFrom, sleepTo].map((at) => {
      const { day, minute } = localTimeIn(zone, new Date(at));
      return placeOn(span, day, minute);
    });
    return cut({ entry, from: from!, to: to!, minutes: sleepMinutes ?? to! - from! }, span);
  });
}

/** Activities, each over as long as it went on before it was written down. */
export function clockActivities(
  entries: readonly Entry[],
  span: ClockSpan,
): readonly (ClockWhile & { readonly place: number })[] {
  return placed(entries, span).flatMap(({ entry, x }) =>
    entry.activities.flatMap(({ minutes }, place) =>
      cut({ entry, from: x - (minutes ?? 0), to: x, minutes: minutes ?? 0 }, span).map((each) => ({
        ...each,
        place,
      })),
    ),
  );
}

function cut(each: ClockWhile, span: ClockSpan): readonly ClockWhile[] {
  const [from, to] = [Math.max(0, each.from), Math.min(lengthOf(span), each.to)];
  return to >= from && from < lengthOf(span) && to >= 0 ? [{ ...each, from, to }] : [];
}

/** How many entries of the days of the span have no time, and cannot be laid on it. */
export function untimed(entries: readonly Entry[], { from, to }: ClockSpan): number {
  return entries.filter(({ minute, day }) => minute === null && day >= from && day <= to).length;
}
