import { zFromValue } from "#lib/growth/core/lms.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { agesIn } from "./age-arithmetic.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import type { Check } from "./score.ts";

const KINDS = { weight: "weight", lenhei: "length", bmi: "bmi", headc: "head" } as const;

/**
 * who2006_via_ukwho.csv: UK-WHO where it is WHO's standard, from a monthly table with cubic interpolation and plain LMS,
 * hence the wide tolerance. The corrected age is relative to 40 weeks, for every child.
 */
export function scoreUkWho(row: CsvRow): readonly Check[] {
  const kind = KINDS[row.measurement as keyof typeof KINDS];
  if (!kind) throw new Error(`measurement holds ${JSON.stringify(row.measurement)}`);
  return Object.entries(agesIn(row)).flatMap(([age, days]) => {
    const expected = numberIn(row, `exp_${age}_z`);
    // Empty here is "before UK-WHO turns to WHO's figures", not "no z-score".
    if (expected === null) return [];
    const found = who2006.byAge(kind, sexIn(row), days);
    const actual = found && "m" in found ? zFromValue(Number(row.value), found) : null;
    return [{ what: `${row.measurement} ${age}`, expected, actual, tolerance: 0.012 }];
  });
}
