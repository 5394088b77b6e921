import { valueFromZ } from "#lib/growth/core/lms.ts";
import { HEIGHT_FROM_DAY } from "#lib/growth/core/posture.ts";
import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import { type ReferenceRow, valueOn } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { who2007Tables } from "#lib/growth/core/who2007.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import { lineZ } from "./line-z.ts";
import type { Check } from "./score.ts";

type RowAt = (sex: ReferenceSex, x: number) => ReferenceRow | null;

const OF_2006: Readonly<Record<string, RowAt>> = {
  wfa: (sex, x) => who2006.byAge("weight", sex, x),
  lhfa: (sex, x) => who2006.byAge("length", sex, x),
  hcfa: (sex, x) => who2006.byAge("head", sex, x),
  bfa: (sex, x) => who2006.byAge("bmi", sex, x),
  wfl: (sex, x) => who2006.byLength(sex, 0, x),
  wfh: (sex, x) => who2006.byLength(sex, HEIGHT_FROM_DAY, x),
  acfa: (sex, x) => who2006.byAge("arm", sex, x),
  tsfa: (sex, x) => who2006.byAge("triceps", sex, x),
  ssfa: (sex, x) => who2006.byAge("subscapular", sex, x),
};
const OF_2007: Readonly<Record<string, RowAt>> = {
  hfa: who2007Tables.length,
  bfa: who2007Tables.bmi,
  wfa: who2007Tables.weight,
};

/**
 * who2006_published_curves.csv and who2007_published_curves.csv: the lines of WHO's expanded tables, published to 3 decimals.
 * Their 0.1 and 99.9 percentiles, just beyond 3 standard deviations, are plain LMS; the lines at 4 follow the restricted
 * method.
 */
function curveScorer(indicators: Readonly<Record<string, RowAt>>): (row: CsvRow) => readonly Check[] {
  return (row) => {
    const rowAt = indicators[row.indicator ?? ""];
    if (!rowAt) throw new Error(`indicator holds ${JSON.stringify(row.indicator)}`);
    const found = rowAt(sexIn(row), Number(row.x));
    return Object.keys(row).flatMap((name) => {
      const z = lineZ(name);
      if (z === null) return [];
      const plain = found && "m" in found ? valueFromZ(z, found) : null;
      const actual = name.startsWith("P") ? plain : found && valueOn(found, z);
      const what = `${row.indicator} ${name} at ${row.x}`;
      return [{ what, expected: numberIn(row, name), actual, tolerance: 0.001 }];
    });
  };
}

export const scorePublishedCurve = curveScorer(OF_2006);
export const scoreCurve2007 = curveScorer(OF_2007);
