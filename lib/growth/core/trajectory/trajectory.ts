import { addDays, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { GrowthPoint, Measure } from "../child-growth.ts";
import type { GrowthPlan } from "../plan.ts";
import type { LineStyle } from "../reference-lines.ts";
import { birthWeightZ, comparedWeights } from "./compared-weights.ts";
import { crossing } from "./crossing.ts";
import { faltering } from "./faltering.ts";
import { byWeight, type Finding, type FindingKind } from "./finding.ts";
import { type FirstWeeks, firstWeeksFindings, firstWeeksOf } from "./first-weeks.ts";
import { highBmi } from "./high-bmi.ts";
import { implausible } from "./implausible.ts";
import { lostWeight } from "./lost-weight.ts";
import { rapidGain } from "./rapid-gain.ts";
import { belowParents, type Parents, type TargetHeight, targetHeight } from "./target-height.ts";
import { thinness } from "./thinness.ts";

export type Growth = Readonly<Record<Measure, readonly GrowthPoint[]>>;

/** The course of a child's growth as figures: what it says, how the first weeks went, and the parents' share. */
export type Trajectory = {
  readonly findings: readonly Finding[];
  readonly firstWeeks: FirstWeeks | null;
  readonly target: TargetHeight | null;
};

/** After a year without a measurement the course is none of today's; a decision of ours, published nowhere. */
const CURRENT_DAYS = 365;
/** BMI is followed from 2 years on, as the charts of growth in the first years are weight-for-length's. */
const BMI_FROM_DAY = 731;

/**
 * What the readings up to `today` say, most pressing first. Of a weight that has fallen by a published definition no
 * lines are counted besides.
 */
export function trajectoryOf(
  growth: Growth,
  plan: GrowthPlan,
  parents: Parents,
  today: CalendarDate,
  lines: LineStyle = "percentiles",
): Trajectory {
  const current = (kind: FindingKind) => currentPoints(growth[kind], today);
  const [weight, length] = [current("weight"), current("length")];
  const firstWeeks = firstWeeksOf(growth.weight, plan.birth);
  const target = targetHeight(parents, plan);
  const weights = comparedWeights(weight, plan);
  const slips = implausible(knownUntil(growth, today));
  const fallen = [...faltering(weights, birthWeightZ(weight), today), ...lostWeight(weight, plan)];
  const bmi = current("bmi").filter(({ ageDays }) => ageDays >= BMI_FROM_DAY);
  const byLength = current("weight-for-length");
  const thin = thinness({ "weight-for-length": byLength, bmi, arm: current("arm") }, today);
  const high = thin.length > 0 ? [] : highBmi(bmi, plan);
  const low = [...thin, ...fallen];
  const rapid = low.length > 0 ? [] : rapidGain(weights);
  return {
    firstWeeks,
    target,
    findings: withoutPraise(slips, [
      ...slips,
      ...high,
      ...firstWeeksFindings(firstWeeks, daysBetween(plan.birth.bornOn, today)),
      ...low,
      ...rapid,
      ...besides([...low, ...high, ...rapid], crossing("weight", weight, lines)),
      ...belowParents(length, target),
      ...crossing("length", length, lines),
      ...crossing("head", current("head"), lines),
      ...besides([...thin, ...high], crossing("bmi", bmi, lines)),
    ]),
  };
}

/** The readings up to today; none where the latest of them is long past. */
function currentPoints(points: readonly GrowthPoint[], today: CalendarDate): readonly GrowthPoint[] {
  const known = points.filter(({ takenOn }) => takenOn <= today);
  const latest = known.at(-1);
  return latest && latest.takenOn >= addDays(today, -CURRENT_DAYS) ? known : [];
}

function knownUntil(growth: Growth, today: CalendarDate): Growth {
  const known = Object.entries(growth).map(([kind, points]) => [
    kind,
    points.filter(({ takenOn }) => takenOn <= today),
  ]);
  return Object.fromEntries(known) as Growth;
}

const MOVED: readonly Finding["code"][] = ["faltering", "rapid-gain", "lost-weight", "high-bmi"];

/** What is left to say of the lines: no crossing besides a change already told, no "steady" besides what to ask about. */
function besides(told: readonly Finding[], course: readonly Finding[]): readonly Finding[] {
  const moved = told.some(({ code }) => MOVED.includes(code));
  const asked = told.some(({ code }) => code !== "rapid-gain");
  return course.filter(({ code }) => !(code === "crossing" ? moved : asked));
}

/** Most pressing first; nothing is called well while a latest reading is likely a slip of the pen. */
function withoutPraise(slips: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  return byWeight(slips.length > 0 ? findings.filter(({ severity }) => severity !== "good") : findings);
}
