import {
  intergrowthNewborn,
  intergrowthPreterm,
  PRETERM_STANDARD_DAYS,
} from "#lib/growth/core/intergrowth.ts";
import { isPreterm, TERM_DAYS } from "#lib/growth/core/prematurity.ts";
import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import { type ReferenceRow, valueOn } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";

/** What families measure; arms and skinfolds are left to the clinic. */
export type HomeKind = "weight" | "length" | "head";

type PerKind = Readonly<Record<HomeKind, number>>;

/** A change of weight that begins at `fromDay`: a new level reached over `days`, or an illness over and caught up after them. */
export type Turn = {
  readonly fromDay: number;
  readonly days: number;
  readonly z: number;
  readonly lasting: boolean;
};

/** How a child truly grows, before anybody measures: z-scores at birth give way to the child's own channel. */
export type Course = {
  readonly drawnAs: ReferenceSex;
  readonly born: PerKind;
  readonly settled: PerKind;
  /** After so many days, a third of what birth had to do with it is left. */
  readonly fadesDays: number;
  readonly wave: { readonly z: number; readonly days: number; readonly phase: number };
  /** The share of the birth weight lost by the third day, and when it is regained. */
  readonly lostShare: number;
  readonly regainedDay: number;
  readonly turns: readonly Turn[];
};

const furthestZ = 2.6;
const lightestDay = 3;

type Growing = { readonly course: Course; readonly gestationDays: number | null };

/** The true value in kg or cm, a length in the posture the reference expects; null past the reference's last day. */
export function valueAt({ course, gestationDays }: Growing, kind: HomeKind, ageDays: number): number | null {
  const row = rowAt(course.drawnAs, gestationDays, kind, ageDays);
  if (!row) return null;
  const value = valueOn(row, zAt(course, kind, ageDays));
  return kind === "weight" ? value * (1 - course.lostShare * lossAt(course, ageDays)) : value;
}

const newbornDays = 2;

/** Of a child born early: INTERGROWTH's standards to 64 weeks counted from the last period, and WHO's by corrected age ever after. */
function rowAt(
  sex: ReferenceSex,
  gestationDays: number | null,
  kind: HomeKind,
  ageDays: number,
): ReferenceRow | null {
  if (!isPreterm(gestationDays)) return who2006.byAge(kind, sex, ageDays);
  const corrected = ageDays + gestationDays - TERM_DAYS;
  if (ageDays <= newbornDays) return intergrowthNewborn.byAge(kind, sex, gestationDays - TERM_DAYS);
  const isYoung = gestationDays + ageDays <= PRETERM_STANDARD_DAYS.to;
  return (isYoung ? intergrowthPreterm : who2006).byAge(kind, sex, corrected);
}

function zAt({ born, settled, fadesDays, wave, turns }: Course, kind: HomeKind, ageDays: number): number {
  const fading = Math.exp(-ageDays / fadesDays);
  const swing = (day: number) => wave.z * Math.sin(2 * Math.PI * (day / wave.days + wave.phase));
  const turned = kind === "weight" ? turns.reduce((z, turn) => z + turnAt(turn, ageDays), 0) : 0;
  const z =
    settled[kind] + (born[kind] - settled[kind]) * fading + swing(ageDays) - swing(0) * fading + turned;
  return Math.min(furthestZ, Math.max(-furthestZ, z));
}

function turnAt({ fromDay, days, z, lasting }: Turn, ageDays: number): number {
  const share = Math.min(1, Math.max(0, (ageDays - fromDay) / days));
  return z * (lasting ? share : Math.min(1, 4 * share, 4 * (1 - share)));
}

/** 1 on the day a newborn weighs least, 0 at birth and once it is regained. */
function lossAt({ regainedDay }: Course, ageDays: number): number {
  if (ageDays <= lightestDay) return ageDays / lightestDay;
  return Math.max(0, 1 - (ageDays - lightestDay) / (regainedDay - lightestDay));
}
