import { readFileSync } from "node:fs";
import type { PressureKind, ReferenceSex } from "#lib/diary/core/vitals/placement.ts";
import type { PrintedPercentile } from "#lib/diary/core/vitals/pressure-table.ts";

/** A cell of tables 4 and 5 of the guideline on blood pressure (Flynn JT et al., Pediatrics 2017;140:e20171904). */
export type PrintedCell = {
  readonly sex: ReferenceSex;
  readonly kind: PressureKind;
  readonly years: number;
  readonly cm: number;
  readonly percentile: PrintedPercentile;
  readonly printed: number;
};

const table = new URL("../../lib/diary/core/vitals/vectors/aap2017-tables.csv", import.meta.url);

/** Every cell, both pressures of a row one after the other. */
export const printedPressures: readonly PrintedCell[] = readFileSync(table, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .flatMap((line) => {
    const [sex, years, cm, percentile, systolic, diastolic] = line.split(",");
    const of = (kind: PressureKind, printed: string | undefined): PrintedCell => ({
      sex: sex === "M" ? "male" : "female",
      kind,
      years: Number(years),
      cm: Number(cm),
      percentile: Number(percentile) as PrintedPercentile,
      printed: Number(printed),
    });
    return [of("systolic", systolic), of("diastolic", diastolic)];
  });
