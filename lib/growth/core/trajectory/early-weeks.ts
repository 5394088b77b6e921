import type { EarlyConcern, Finding } from "./finding.ts";
import { type FirstWeeks, REGAINED_BY_DAY } from "./first-weeks.ts";

/**
 * Of 260 children born early, the smallest lost 13.3 % on average and regained it by day 21, the largest less and sooner
 * (Anchieta LM et al., Braz J Med Biol Res 2003;36:761): beyond that it is worth asking about. No guideline sets a limit.
 */
const LARGE_LOSS_PERCENT = 13.3;

/** What the first weeks of a child born before 37 weeks say: what was measured, and whether the ward should hear of it. */
export function earlyWeeks(weeks: FirstWeeks, todayDays: number): Finding {
  const { lostPercent, lowestDay, regainedDay, latestDay } = weeks;
  const concern = concernOf(weeks, todayDays);
  const severity = regainedDay !== null ? "good" : concern === "none" ? "neutral" : "ask";
  const detail = { lostPercent, lowestDay, regainedDay, latestDay, concern };
  return { code: "early-weeks", severity, kind: "weight", detail };
}

function concernOf(weeks: FirstWeeks, todayDays: number): EarlyConcern {
  if (weeks.regainedDay !== null) return "none";
  if (weeks.stillFalling) return "falling";
  if (weeks.latestDay > REGAINED_BY_DAY) return "late";
  return weeks.latestLostPercent > LARGE_LOSS_PERCENT && todayDays <= REGAINED_BY_DAY ? "large" : "none";
}
