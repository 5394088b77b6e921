import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { ReferenceId } from "../reading.ts";

/** The measures whose lines are followed. */
export type CourseKind = "weight" | "length" | "head" | "bmi";
export type FindingKind = CourseKind | "weight-for-length" | "arm";

/**
 * All is well; still under way, and neither well nor not; worth knowing and telling at the next check-up; worth asking
 * about soon; likely a slip of the pen; worth a call today or tomorrow. Never a diagnosis.
 */
export type Severity = "good" | "neutral" | "watch" | "ask" | "check" | "call";

type Told<Code extends string, Level extends Severity, Detail> = {
  readonly code: Code;
  readonly severity: Level;
  readonly kind: FindingKind;
  readonly detail: Readonly<Detail>;
};

/** Birth weight below the 9th centile, from the 9th to the 91st, above the 91st. */
export type BirthBand = "below" | "within" | "above" | "unknown";

/** The words that WHO and CDC screen a high BMI by, lowest first. */
export type BmiLevel = "risk" | "overweight" | "obesity" | "severe";

/** What the first weeks of a child born early give to ask about: how much was lost, that it goes on, or how long it takes. */
export type EarlyConcern = "none" | "large" | "falling" | "late";

/** The latest of a measure, as it was taken; `readingId` null for a birth measure, which is kept with the child. */
export type Implausible = {
  readonly value: number;
  readonly takenOn: CalendarDate;
  readonly readingId: string | null;
};

/** One thing that the course of a child's growth says; figures only, the words are the screen's. */
export type Finding =
  | Told<"steady", "good", { since: CalendarDate }>
  | Told<"crossing", "watch", { to: "up" | "down"; lines: readonly string[]; since: CalendarDate }>
  | Told<
      "faltering",
      "ask" | "watch",
      {
        spaces: number;
        needed: number;
        band: BirthBand;
        since: CalendarDate;
        settledSince: CalendarDate | null;
      }
    >
  | Told<"low-weight", "ask" | "call", { z: number; percentile: number; severe: boolean }>
  | Told<"thin", "ask" | "call", { severe: boolean; percentile: number; reference: ReferenceId }>
  | Told<"small-arm", "ask" | "call", { severe: boolean; cm: number }>
  | Told<"lost-weight", "ask", { lostKg: number; since: CalendarDate; months: number }>
  | Told<"high-bmi", "watch" | "ask", { level: BmiLevel; percentile: number; reference: ReferenceId }>
  | Told<"implausible", "check", Implausible>
  | Told<"rapid-gain", "watch", { gainedZ: number }>
  | Told<"below-parents", "ask", { spaces: number }>
  | Told<"regained", "good", FirstDays & { regainedDay: number }>
  | Told<"newborn-loss", "neutral", FirstDays>
  | Told<"still-falling", "ask", FirstDays & { latestDay: number }>
  | Told<"newborn-large-loss", "ask", FirstDays>
  | Told<"gaining-again", "watch", FirstDays & { latestDay: number }>
  | Told<"not-regained", "ask", FirstDays & { latestDay: number }>
  | Told<"weigh-again", "watch", FirstDays>
  | Told<
      "early-weeks",
      "good" | "neutral" | "ask",
      FirstDays & { regainedDay: number | null; latestDay: number; concern: EarlyConcern }
    >;

/** How much of the birth weight was lost at most, in %, and on which day of life; 0 where no loss was seen. */
export type FirstDays = { readonly lostPercent: number; readonly lowestDay: number };

const ORDER: readonly Severity[] = ["call", "check", "ask", "watch", "neutral", "good"];

/** What cannot wait first, then what to check and to ask about, then what to watch, then what is well. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
