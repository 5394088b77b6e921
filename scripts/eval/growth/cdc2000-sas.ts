import { cdcTables } from "#lib/growth/core/cdc2000.ts";
import { percentileOf, zFromValue } from "#lib/growth/core/lms.ts";
import { modifiedZ, type ReferenceRow, zOn } from "#lib/growth/core/reference.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import { implausibility } from "./implausible.ts";
import type { Check } from "./score.ts";

const [FROM_MONTHS, HEAD_TO_MONTHS, BEFORE_MONTHS] = [24, 36, 240];

type Measured = { readonly found: ReferenceRow | null; readonly value: number | null };

/**
 * cdc2000_sas_sample.csv and cdc2000_sas_edge.csv: CDC's SAS program, unrounded, from 24 months to under 240: z-scores, percentiles,
 * the modified z-scores and the −1, 0, 1 decided on them. At 24 months itself the program reads half a month otherwise.
 */
export function scoreCdc2000Sas(row: CsvRow): readonly Check[] {
  const measured = measuredIn(row);
  const months = numberIn(row, "age_months");
  const tolerance = months === FROM_MONTHS ? 5e-4 : 1e-6;
  const checks: Check[] = [];
  for (const [name, { found, value }] of Object.entries(measured)) {
    const placed = found && value !== null && value > 0 ? { found, value } : null;
    const figure = (of: (found: ReferenceRow, value: number) => number | null) =>
      placed && of(placed.found, placed.value);
    const check = (column: string, actual: number | null, within = tolerance) => {
      if (row[`exp_${column}`] === undefined) return;
      checks.push({ what: column, expected: numberIn(row, `exp_${column}`), actual, tolerance: within });
    };
    const z = figure(zOn);
    const isBmi = name === "bmi";
    const percentile = z === null ? null : percentileOf(z);
    if (isBmi) {
      // Where the percentile is 100 in the computer's numbers the file leaves the z-score out.
      const saturated = numberIn(row, "exp_bmipct_ext") === 100 && row.exp_bmiz_ext === "";
      if (!saturated) check("bmiz_ext", z);
      check(
        "bmiz_lms",
        figure((found, value) => ("m" in found ? zFromValue(value, found) : null)),
      );
      check(
        "bmi95",
        figure((found) => (found.law === "cdc-extended-bmi" ? found.p95 : null)),
      );
    } else {
      check(`${name}z`, z);
    }
    check(isBmi ? "bmipct_ext" : `${name}pct`, percentile, tolerance * 100);
    check(`biv_${LIMITS[name]}`, figure(implausibility), 0);
    check(`mod_${name}z`, figure(modifiedZ));
  }
  return checks;
}

/** The columns of the program's flags, by measure. */
const LIMITS: Readonly<Record<string, string>> = { wa: "w", ha: "h", bmi: "bmi", hc: "hc", wh: "wh" };

function measuredIn(row: CsvRow): Readonly<Record<string, Measured>> {
  const sex = sexIn(row);
  const months = numberIn(row, "age_months") ?? Number.NaN;
  const covered = months >= FROM_MONTHS && months < BEFORE_MONTHS;
  const byAge = (table: keyof typeof cdcTables) => (covered ? cdcTables[table](sex, months) : null);
  const [weight, height] = [numberIn(row, "weight_kg"), numberIn(row, "height_cm")];
  return {
    wa: { found: byAge("wfa_2_20y"), value: weight },
    ha: { found: byAge("sfa_2_20y"), value: height },
    bmi: { found: byAge("bfa_2_20y"), value: numberIn(row, "bmi") },
    hc: { found: months < HEAD_TO_MONTHS ? byAge("hcfa_0_36m") : null, value: numberIn(row, "headc_cm") },
    wh: { found: covered && height !== null ? cdcTables.wfs(sex, height) : null, value: weight },
  };
}
