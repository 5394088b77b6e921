import acfa from "./data/who2006-acfa.json" with { type: "json" };
import bfa from "./data/who2006-bfa.json" with { type: "json" };
import hcfa from "./data/who2006-hcfa.json" with { type: "json" };
import lhfa from "./data/who2006-lhfa.json" with { type: "json" };
import ssfa from "./data/who2006-ssfa.json" with { type: "json" };
import tsfa from "./data/who2006-tsfa.json" with { type: "json" };
import wfa from "./data/who2006-wfa.json" with { type: "json" };
import wfh from "./data/who2006-wfh.json" with { type: "json" };
import wfl from "./data/who2006-wfl.json" with { type: "json" };
import { whoPosture } from "./posture.ts";
import type { GrowthReference } from "./reference.ts";
import { lmsTable, type RowTable, type TableData } from "./row-table.ts";
import { whoLimits } from "./who-limits.ts";

const byDay = (data: TableData, limits = whoLimits.other, law: "lms" | "restricted-lms" = "restricted-lms") =>
  lmsTable(data, law, limits, false);
const byCm = (data: TableData) => lmsTable(data, "restricted-lms", whoLimits.other, true);

const tables: Readonly<Record<Parameters<GrowthReference["byAge"]>[0], RowTable>> = {
  weight: byDay(wfa, whoLimits.weight),
  length: byDay(lhfa, whoLimits.length, "lms"),
  head: byDay(hcfa, whoLimits.other, "lms"),
  bmi: byDay(bfa),
  arm: byDay(acfa),
  triceps: byDay(tsfa),
  subscapular: byDay(ssfa),
};
const weightForLength = byCm(wfl);
const weightForHeight = byCm(wfh);

/** The last day of the published tables, the last before 61 months. */
const LAST_DAY = 1856;

/**
 * WHO Child Growth Standards 2006: from birth (arm and skinfolds from day 91) to day 1856, the whole of the published
 * tables, which is how WHO's macros and its printed results read them. WHO's R package anthro 1.0 stops at 60.0 months
 * (1826 days); whoever must agree with it there asks for nothing older.
 * Ages are whole days and never interpolated; lengths are, between rows 0.1 cm apart.
 */
export const who2006: GrowthReference = {
  id: "who-2006",
  ...whoPosture,
  byAge: (kind, sex, day) => tables[kind](sex, day),
  byLength: (sex, day, lengthCm) => {
    if (!(day >= 0 && day <= LAST_DAY)) return null;
    return (day < whoPosture.heightFromDay ? weightForLength : weightForHeight)(sex, lengthCm);
  },
};
