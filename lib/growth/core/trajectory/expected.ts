import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import type { GrowthPlan } from "../plan.ts";
import { isPreterm } from "../prematurity.ts";
import type { Birth } from "../reading.ts";
import { type ExpectedRange, expectedRange, type NextIn, SETTLES_UNTIL_DAY } from "./expected-range.ts";
import type { Finding } from "./finding.ts";

/** Why no range is told: see withheldFor. */
export type Withheld = "slip" | "concern" | "extreme" | "settling" | "early-birth" | "old" | "beyond";

/** What is told of a measure at the next check-up: a range, or why there is none. */
export type Expected = {
  readonly kind: ExpectedRange["kind"];
  readonly range: ExpectedRange | null;
  readonly withheld: Withheld | null;
};

/** After so long a reading tells nothing of the next one: half a year for a child under two then, else a year. Our own. */
const OLD_DAYS = { young: 183, later: 365 } as const;
const TWO_YEARS_DAY = 731;
/** Beyond WHO's outermost lines the child's own curve is no goal. */
const EXTREME_Z = 3;

const CONCERNS: readonly Finding["code"][] = [
  "faltering",
  "low-weight",
  "thin",
  "small-arm",
  "lost-weight",
  "newborn-large-loss",
  "not-regained",
  "still-falling",
  "high-bmi",
];

/** What to expect of a measure; null where nothing was measured. Beside something to ask about, a range would be read as a goal. */
export function expected(
  kind: ExpectedRange["kind"],
  points: readonly GrowthPoint[],
  plan: GrowthPlan,
  findings: readonly Finding[],
  today: CalendarDate,
  months: NextIn,
): Expected | null {
  const known = points.filter(({ takenOn }) => takenOn <= today);
  const latest = known.findLast(({ estimated }) => !estimated);
  if (!latest) return null;
  const why = withheldFor(kind, latest, plan, findings, today);
  const range = why ? null : expectedRange(kind, known, plan, today, months);
  return { kind, range, withheld: range ? null : (why ?? "beyond") };
}

function withheldFor(
  kind: ExpectedRange["kind"],
  { ageDays, takenOn, placement }: GrowthPoint,
  plan: GrowthPlan,
  findings: readonly Finding[],
  today: CalendarDate,
): Withheld | null {
  if (placement?.flag) return "slip";
  const oldAfter = ageDays < TWO_YEARS_DAY ? OLD_DAYS.young : OLD_DAYS.later;
  if (daysBetween(takenOn, today) > oldAfter) return "old";
  if (kind === "weight" && findings.some(isConcern)) return "concern";
  if (placement && Math.abs(placement.z) > EXTREME_Z) return "extreme";
  if (kind !== "weight" || ageDays >= SETTLES_UNTIL_DAY) return null;
  if (isPreterm(plan.birth.gestationDays)) return "early-birth";
  return ageDays > 0 ? "settling" : null;
}

function isConcern({ code, severity }: Finding): boolean {
  return (severity === "ask" || severity === "call") && CONCERNS.includes(code);
}

/** From 64 weeks after the last period on a child born early is weighed as others are. */
const LIKE_OTHERS_FROM_DAY = 448;

/** Whether the British advice on how often to weigh is this family's: the NHS gives it for the first year. */
export function isWeighedBritishWay(
  { gestationDays }: Pick<Birth, "gestationDays">,
  ageDays: number,
  country: string | null,
): boolean {
  const early = isPreterm(gestationDays) && ageDays + (gestationDays ?? 0) < LIKE_OTHERS_FROM_DAY;
  return country === "GB" && !early && ageDays <= 365;
}
