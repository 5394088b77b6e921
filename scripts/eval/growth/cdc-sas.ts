import { isWeightForLength } from "#lib/growth/core/bmi.ts";
import { type ReferenceRow, zOn } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { daysOfMonths } from "./age.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import type { Check } from "./score.ts";

/** who2006_cdc_sas.csv: CDC's SAS program run on the WHO standard, unrounded; its own limits are not scored. */
export function scoreCdcSas(row: CsvRow): readonly Check[] {
  const sex = sexIn(row);
  const ageDays = daysOfMonths(Number(row.age_months));
  const [weight, length] = [numberIn(row, "weight_kg"), numberIn(row, "length_cm")];
  const forLength =
    weight !== null && length !== null && isWeightForLength(weight)
      ? who2006.byLength(sex, ageDays, length)
      : null;
  const check = (what: string, found: ReferenceRow | null, value: number | null): Check => ({
    what,
    expected: numberIn(row, `exp_${what}`),
    actual: found && value !== null ? zOn(found, value) : null,
    tolerance: 1e-5,
  });
  return [
    check("waz", who2006.byAge("weight", sex, ageDays), weight),
    check("laz", who2006.byAge("length", sex, ageDays), length),
    check("bmiz", who2006.byAge("bmi", sex, ageDays), numberIn(row, "bmi")),
    check("hcz", who2006.byAge("head", sex, ageDays), numberIn(row, "headc_cm")),
    check("wflz", forLength, weight),
  ];
}
