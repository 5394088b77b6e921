import { type VelocityKind, velocityIntervals, velocityKinds } from "../velocity.ts";
import type { Velocity } from "../velocity-pairs.ts";
import { type NextIn, nextInChoices } from "./expected-range.ts";

/** What the page of a child's course shows: gains of which measure over which interval, and when the next check-up is. */
export type TrajectoryChoice = {
  readonly kind: VelocityKind;
  /** null: the interval with the most gains. */
  readonly months: number | null;
  /** null: when a child of that age is usually measured. */
  readonly nextIn: NextIn | null;
};

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The choice an address makes; what it leaves open, or asks for that there is not, is left to the child's readings. */
export function readTrajectoryChoice(asked: Asked): TrajectoryChoice {
  const kind = velocityKinds.find((known) => known === asked.kind) ?? "weight";
  return {
    kind,
    months: velocityIntervals(kind).find((months) => String(months) === asked.months) ?? null,
    nextIn: nextInChoices.find((months) => String(months) === asked.in) ?? null,
  };
}

/** The address of a choice, leading to the part of the page it changes. */
export function trajectoryAddress(place: string, choice: TrajectoryChoice, part: "gains" | "next"): string {
  const query = new URLSearchParams({ kind: choice.kind });
  if (choice.months) query.set("months", String(choice.months));
  if (choice.nextIn) query.set("in", String(choice.nextIn));
  return `${place}?${query}#${part}`;
}

/** The interval to show where none was asked for: the one with the most gains, the shortest of several. */
export function fullestInterval(kind: VelocityKind, velocities: readonly Velocity[]): number {
  const counted = velocityIntervals(kind).map((months) => ({
    months,
    count: velocities.filter(({ row }) => row.intervalMonths === months).length,
  }));
  return counted.reduce((fullest, each) => (each.count > fullest.count ? each : fullest)).months;
}
