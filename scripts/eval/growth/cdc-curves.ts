import { cdcTables } from "#lib/growth/core/cdc2000.ts";
import { valueFromZ } from "#lib/growth/core/lms.ts";
import { valueOn } from "#lib/growth/core/reference.ts";
import { inverseNormal } from "#lib/kernel/statistics.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import type { Check } from "./score.ts";

/** cdc2000_published_percentiles.csv: the percentiles of CDC's data files, BMI's too by plain LMS. */
export function scoreCdcPercentiles(row: CsvRow): readonly Check[] {
  const table = cdcTables[row.indicator as keyof typeof cdcTables];
  if (!table) throw new Error(`indicator holds ${JSON.stringify(row.indicator)}`);
  const found = table(sexIn(row), Number(row.x));
  return columnsOf(row).flatMap((name) => {
    const expected = numberIn(row, name);
    // Empty is a percentile CDC does not draw for this measure.
    if (expected === null) return [];
    const z = inverseNormal(Number(name.slice(1)) / 100);
    const actual = found && "m" in found ? valueFromZ(z, found) : null;
    return [{ what: `${row.indicator} ${name} at ${row.x}`, expected, actual, tolerance: 2e-5 }];
  });
}

/** cdc2022_extended_published.csv: percentiles to 99.99, 120 % of the 95th, and z-scores −2 to 5 of the extended BMI. */
export function scoreExtendedBmi(row: CsvRow): readonly Check[] {
  const found = cdcTables.bfa_2_20y(sexIn(row), Number(row.x));
  const actualOf = (name: string) => {
    if (!found) return null;
    if (name.startsWith("pct")) return (valueOn(found, inverseNormal(0.95)) * Number(name.slice(3, 6))) / 100;
    if (name.startsWith("Z"))
      return valueOn(found, Number(name.slice(1, 2)) * (name.endsWith("neg") ? -1 : 1));
    return valueOn(found, inverseNormal(Number(name.slice(1).replace("_", ".")) / 100));
  };
  return Object.keys(row)
    .filter((name) => /^(P\d|Z\d|pct\d{3}ofP95)/.test(name))
    .flatMap((name) => {
      const expected = numberIn(row, name);
      if (expected === null) return [];
      return [{ what: `${name} at ${row.x}`, expected, actual: actualOf(name), tolerance: 1e-4 }];
    });
}

function columnsOf(row: CsvRow): string[] {
  return Object.keys(row).filter((name) => /^P\d+$/.test(name));
}
