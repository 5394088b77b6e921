import { monthsOfDays } from "./age-months.ts";
import bfa from "./data/who2007-bfa.json" with { type: "json" };
import hfa from "./data/who2007-hfa.json" with { type: "json" };
import wfa from "./data/who2007-wfa.json" with { type: "json" };
import { whoPosture } from "./posture.ts";
import type { GrowthReference } from "./reference.ts";
import { lmsTable } from "./row-table.ts";
import { whoLimits } from "./who-limits.ts";

/** The tables by month of age, one row past the last month the reference covers. */
export const who2007Tables = {
  weight: lmsTable(wfa, "restricted-lms", whoLimits.weight, true),
  length: lmsTable(hfa, "lms", whoLimits.length, true),
  bmi: lmsTable(bfa, "restricted-lms", whoLimits.other, true),
};

const FIRST_MONTH = 60;
/** The last months it covers, as WHO's anthroplus has them: weight to 10 years, height and BMI to 19. */
const LAST_MONTHS = { weight: 120, length: 228, bmi: 228 };

/**
 * WHO Reference 2007 for 5 to 19 years: height and BMI from 60.0 to 228.0 months, weight to 120.0. L, M and S are
 * interpolated between whole months at the exact age (days / 30.4375).
 */
export const who2007: GrowthReference = {
  id: "who-2007",
  ...whoPosture,
  byAge: (kind, sex, day) => {
    if (kind !== "weight" && kind !== "length" && kind !== "bmi") return null;
    const months = monthsOfDays(day);
    return months >= FIRST_MONTH && months <= LAST_MONTHS[kind] ? who2007Tables[kind](sex, months) : null;
  },
  byLength: () => null,
};
