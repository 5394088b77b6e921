import { valueFromZ } from "#lib/growth/core/lms.ts";
import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import { type ReferenceRow, valueOn } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { armCircumference, subscapularSkinfold, tricepsSkinfold } from "#lib/growth/core/who2006-body.ts";
import { inverseNormal } from "#lib/kernel/statistics.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import type { Check } from "./score.ts";

type RowAt = (sex: ReferenceSex, x: number) => ReferenceRow | null;

const body = ({ table, standard }: typeof armCircumference): RowAt => {
  return (sex, x) => {
    const lms = table(sex, x);
    return lms && { lms, standard };
  };
};

const INDICATORS: Readonly<Record<string, RowAt>> = {
  wfa: (sex, x) => who2006.byAge("weight", sex, x),
  lhfa: (sex, x) => who2006.byAge("length", sex, x),
  hcfa: (sex, x) => who2006.byAge("head", sex, x),
  bfa: (sex, x) => who2006.byAge("bmi", sex, x),
  wfl: (sex, x) => who2006.byLength(sex, 0, x),
  wfh: (sex, x) => who2006.byLength(sex, 731, x),
  acfa: body(armCircumference),
  tsfa: body(tricepsSkinfold),
  ssfa: body(subscapularSkinfold),
};

/**
 * who2006_published_curves.csv: the lines of WHO's expanded tables, published to 3 decimals. Their 0.1 and 99.9
 * percentiles, just beyond 3 standard deviations, are plain LMS; the lines at 4 follow the restricted method.
 */
export function scorePublishedCurve(row: CsvRow): readonly Check[] {
  const rowAt = INDICATORS[row.indicator ?? ""];
  if (!rowAt) throw new Error(`indicator holds ${JSON.stringify(row.indicator)}`);
  const found = rowAt(sexIn(row), Number(row.x));
  return Object.keys(row).flatMap((name) => {
    const z = lineZ(name);
    if (z === null) return [];
    const value = name.startsWith("P") ? found && valueFromZ(z, found.lms) : found && valueOn(found, z);
    const what = `${row.indicator} ${name} at ${row.x}`;
    return [{ what, expected: numberIn(row, name), actual: value, tolerance: 0.001 }];
  });
}

/** The z of a column: P3 is the 3rd percentile, P01 0.1 %, P999 99.9 %, SD2neg −2; null for any other column. */
function lineZ(name: string): number | null {
  const deviation = /^SD(\d)(neg)?$/.exec(name);
  if (deviation) return Number(deviation[1]) * (deviation[2] ? -1 : 1);
  const percentile = /^P(\d+)$/.exec(name)?.[1];
  if (percentile === undefined) return null;
  return inverseNormal(percentile === "01" ? 0.001 : percentile === "999" ? 0.999 : Number(percentile) / 100);
}
