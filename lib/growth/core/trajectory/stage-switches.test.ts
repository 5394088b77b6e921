import { expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { childGrowth } from "../child-growth.ts";
import { intergrowthNewborn, intergrowthPreterm } from "../intergrowth.ts";
import { type GrowthPlan, growthPlan } from "../plan.ts";
import { valueOn } from "../reference.ts";
import { who2006 } from "../who2006.ts";
import { trajectoryOf } from "./trajectory.ts";

const bornOn = "2023-01-01" as CalendarDate;
const unborn = { id: "child", bornOn, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null };
/** 29+3 weeks, 74 days early. */
const EARLY = 74;
const DAYS = [0, 25, 45, 60, 75, 88, 120, 180, 230, 245, 300, 420, 560, 700, 725, 735, 760, 860, 990, 1095];

/** The weight of a girl who keeps to one curve: among newborns, among those born early, then on WHO 2006. */
function weightOn(day: number): number {
  const placed = day - EARLY;
  const standard = day === 0 ? intergrowthNewborn : placed < 14 ? intergrowthPreterm : who2006;
  const row = standard.byAge("weight", "female", placed);
  return row ? valueOn(row, -0.3) : Number.NaN;
}

const grown = (plan: GrowthPlan, last: number) =>
  childGrowth(
    unborn,
    plan,
    DAYS.filter((day) => day <= last).map((day) => ({
      id: `w${String(day).padStart(4, "0")}`,
      kind: "weight" as const,
      value: weightOn(day),
      posture: null,
      takenOn: addDays(bornOn, day),
    })),
  );

it.each([
  ["who", 24, ["intergrowth-newborn", "intergrowth-preterm", "who-2006"]],
  ["who", 0, ["intergrowth-newborn", "intergrowth-preterm", "who-2006"]],
  ["who", 36, ["intergrowth-newborn", "intergrowth-preterm", "who-2006"]],
  ["cdc", 24, ["intergrowth-newborn", "intergrowth-preterm", "who-2006", "cdc-2000"]],
] as const)(
  "a child born at 29+3 on one curve for three years has nothing to ask about: %s, corrected for %s months",
  (family, correctedUntilMonths, references) => {
    const plan = growthPlan(
      { bornOn, sex: "female", gestationDays: 280 - EARLY },
      { family, correctedUntilMonths },
    );
    const placed = grown(plan, 1095).weight.map(({ placement }) => placement?.reference);
    expect([...new Set(placed)]).toEqual(references);
    const parents = { motherHeightCm: null, fatherHeightCm: null };
    const said = DAYS.flatMap((day) =>
      trajectoryOf(grown(plan, day), plan, parents, addDays(bornOn, day)).findings.map(({ code }) => code),
    );
    expect([...new Set(said)].toSorted()).toEqual(["early-weeks", "steady"]);
  },
);
