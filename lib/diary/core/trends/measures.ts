import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DaySummary } from "../day-summary.ts";
import { mean } from "../unordered.ts";
import type { Span } from "./period.ts";
import { stretchesOf } from "./stretches.ts";

/** What else a diary tells over time, in the order it is offered. */
export const measures = [
  "sleep",
  "activity",
  "mood",
  "temperature",
  "oxygen",
  "heart",
  "breathing",
  "pressure",
] as const;
export type Measure = (typeof measures)[number];

export type MeasuredDay = Pick<
  DaySummary,
  | "day"
  | "sleepMinutes"
  | "activityMinutes"
  | "moodMean"
  | "temperatureLow"
  | "temperatureHigh"
  | "oxygenLow"
  | "oxygenHigh"
  | "heartLow"
  | "heartHigh"
  | "breathingLow"
  | "breathingHigh"
  | "systolicLow"
  | "systolicHigh"
  | "diastolicLow"
  | "diastolicHigh"
>;

/** The lowest and highest of a day or week; the same twice where there is one figure. `told` is on how many of its days there is one. */
export type MeasurePoint = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly x: number;
  readonly told: number;
  readonly low: number;
  readonly high: number;
};

/** A part of a measure: the upper and the lower value of blood pressure, else the measure itself. */
export type MeasurePart = Exclude<Measure, "pressure"> | "systolic" | "diastolic";

export const partsOf = (measure: Measure): readonly MeasurePart[] =>
  measure === "pressure" ? ["systolic", "diastolic"] : [measure];

/** A day has one figure of these, and a week tells their mean a day; of the others it tells the lowest and the highest. */
export const isOneADay = (part: MeasurePart | Measure) =>
  part === "sleep" || part === "activity" || part === "mood";

type Pair = readonly [low: number | null, high: number | null];

/** Sleep in hours, activity in minutes, mood 1 to 5, °C, percent, beats and breaths a minute, mmHg. */
const readers: Readonly<Record<MeasurePart, (day: MeasuredDay) => Pair>> = {
  sleep: ({ sleepMinutes }) => both(sleepMinutes === null ? null : sleepMinutes / 60),
  activity: ({ activityMinutes }) => both(activityMinutes),
  mood: ({ moodMean }) => both(moodMean),
  temperature: ({ temperatureLow, temperatureHigh }) => [temperatureLow, temperatureHigh],
  oxygen: ({ oxygenLow, oxygenHigh }) => [oxygenLow, oxygenHigh],
  heart: ({ heartLow, heartHigh }) => [heartLow, heartHigh],
  breathing: ({ breathingLow, breathingHigh }) => [breathingLow, breathingHigh],
  systolic: ({ systolicLow, systolicHigh }) => [systolicLow, systolicHigh],
  diastolic: ({ diastolicLow, diastolicHigh }) => [diastolicLow, diastolicHigh],
};

const both = (value: number | null): Pair => [value, value];

/** A measure over the days or weeks of a span; what was not measured is not there. */
export function measureCourse(
  days: readonly MeasuredDay[],
  part: MeasurePart,
  span: Span,
): readonly MeasurePoint[] {
  const told = days.flatMap((day) => {
    const [low, high] = readers[part](day);
    return low === null || high === null ? [] : [{ day: day.day, low, high }];
  });
  return stretchesOf(told, span).map(({ from, to, x, rows }) => {
    const [lows, highs] = [rows.map(({ low }) => low), rows.map(({ high }) => high)];
    const usual = mean(highs) ?? 0;
    const [low, high] = isOneADay(part) ? [usual, usual] : [Math.min(...lows), Math.max(...highs)];
    return { from, to, x, told: rows.length, low, high };
  });
}

/** The measures that some day of the span tells. */
export function measuresTold(days: readonly MeasuredDay[]): readonly Measure[] {
  return measures.filter((measure) =>
    partsOf(measure).some((part) => days.some((day) => readers[part](day)[1] !== null)),
  );
}
