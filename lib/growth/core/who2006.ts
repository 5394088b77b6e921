import bfa from "./data/who2006-bfa.json" with { type: "json" };
import hcfa from "./data/who2006-hcfa.json" with { type: "json" };
import lhfa from "./data/who2006-lhfa.json" with { type: "json" };
import wfa from "./data/who2006-wfa.json" with { type: "json" };
import wfh from "./data/who2006-wfh.json" with { type: "json" };
import wfl from "./data/who2006-wfl.json" with { type: "json" };
import { type LmsTable, type LmsTableData, lmsTable } from "./lms-table.ts";
import { HEIGHT_FROM_DAY } from "./posture.ts";
import type { GrowthReference, ReferenceRow, Standard } from "./reference.ts";

/** One measure of the standard: its table and the rules it is read by. */
export type Indicator = { readonly table: LmsTable; readonly standard: Standard };

/** An indicator of the standard. WHO flags a z beyond ±5, beyond ±6 for length, below −6 or above 5 for weight. */
export function indicator(data: LmsTableData, rules: Partial<Standard> = {}): Indicator {
  return { table: lmsTable(data), standard: { restricted: true, lowestZ: -5, highestZ: 5, ...rules } };
}

const byAge = {
  weight: indicator(wfa, { lowestZ: -6 }),
  length: indicator(lhfa, { restricted: false, lowestZ: -6, highestZ: 6 }),
  head: indicator(hcfa, { restricted: false }),
  bmi: indicator(bfa),
};
const weightForLength = indicator(wfl);
const weightForHeight = indicator(wfh);

/**
 * WHO Child Growth Standards 2006: from birth to day 1856, the whole of the published tables (the last day before 61
 * months), which is how WHO's macros and its printed results read them. WHO's R package anthro 1.0 stops at 60.0 months
 * (1826 days); whoever must agree with it there asks for nothing older.
 * Ages are whole days and never interpolated; lengths are, between rows 0.1 cm apart.
 */
export const who2006: GrowthReference = {
  id: "who-2006",
  lastDay: 1856,
  byAge: (kind, sex, ageDays) => rowOf(byAge[kind], byAge[kind].table(sex, ageDays)),
  byLength: (sex, ageDays, lengthCm) => {
    if (!(ageDays >= 0 && ageDays <= who2006.lastDay)) return null;
    const measure = ageDays < HEIGHT_FROM_DAY ? weightForLength : weightForHeight;
    return rowOf(measure, measure.table(sex, lengthCm));
  },
};

function rowOf({ standard }: Indicator, lms: ReturnType<LmsTable>): ReferenceRow | null {
  return lms && { lms, standard };
}
