import { daysOfMonths } from "#lib/growth/core/age-months.ts";
import { isWeightForLength } from "#lib/growth/core/bmi.ts";
import { type ReferenceRow, zOn } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import { implausibility } from "./implausible.ts";
import type { Check } from "./score.ts";

/** CDC's program for WHO's standard ends where CDC's own charts begin. */
const ENDS_MONTHS = 24;

/**
 * who2006_cdc_sas.csv: CDC's SAS program run on the WHO standard, unrounded, and its −1, 0, 1 for what is implausibly low,
 * plausible or implausibly high. Length is taken as recumbent.
 */
export function scoreCdcSas(row: CsvRow): readonly Check[] {
  const sex = sexIn(row);
  const months = numberIn(row, "age_months");
  const ageDays = months === null || months >= ENDS_MONTHS ? Number.NaN : daysOfMonths(months);
  const [weight, length] = [numberIn(row, "weight_kg"), numberIn(row, "length_cm")];
  const forLength =
    weight !== null && length !== null && isWeightForLength(weight)
      ? who2006.byLength(sex, ageDays, length)
      : null;
  const check = (name: string, limit: string, found: ReferenceRow | null, value: number | null): Check[] => {
    const z = found && value !== null ? zOn(found, value) : null;
    const beyond = found && value !== null && z !== null ? implausibility(found, value) : null;
    return [
      { what: name, expected: numberIn(row, `exp_${name}`), actual: z, tolerance: 1e-5 },
      { what: limit, expected: numberIn(row, `exp_${limit}`), actual: beyond, tolerance: 0 },
    ];
  };
  return [
    check("waz", "biv_w", who2006.byAge("weight", sex, ageDays), weight),
    check("laz", "biv_l", who2006.byAge("length", sex, ageDays), length),
    check("bmiz", "biv_bmi", who2006.byAge("bmi", sex, ageDays), numberIn(row, "bmi")),
    check("hcz", "biv_hc", who2006.byAge("head", sex, ageDays), numberIn(row, "headc_cm")),
    check("wflz", "biv_wfl", forLength, weight),
  ].flat();
}
