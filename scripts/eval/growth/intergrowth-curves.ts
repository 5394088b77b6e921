import { intergrowthNewborn, intergrowthPreterm } from "#lib/growth/core/intergrowth.ts";
import { TERM_DAYS } from "#lib/growth/core/prematurity.ts";
import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import { type ReferenceRow, valueOn } from "#lib/growth/core/reference.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import { lineZ } from "./line-z.ts";
import type { Check } from "./score.ts";

const KINDS = { w: "weight", l: "length", h: "head" } as const;
/** The lines are published with 2 decimals of a kg and 1 of a cm. */
const [WITHIN_KG, WITHIN_CM] = [0.02, 0.1];

/**
 * intergrowth_published_curves.csv: the lines of the newborn standards (x in days of gestation, the very preterm among them)
 * and of the preterm postnatal standards (x in days of post-menstrual age, or cm for weight-for-length).
 */
export function scoreIntergrowthCurve(row: CsvRow): readonly Check[] {
  const indicator = row.indicator ?? "";
  const found = rowAt(row.standard ?? "", indicator, sexIn(row), Number(row.x));
  const tolerance = indicator.startsWith("w") ? WITHIN_KG : WITHIN_CM;
  return Object.keys(row).flatMap((name) => {
    const z = lineZ(name);
    const expected = z === null ? null : numberIn(row, name);
    if (z === null || expected === null) return [];
    const what = `${row.standard} ${indicator} ${name} at ${row.x}`;
    return [{ what, expected, actual: found && valueOn(found, z), tolerance }];
  });
}

function rowAt(standard: string, indicator: string, sex: ReferenceSex, x: number): ReferenceRow | null {
  const reference = { newborn: intergrowthNewborn, preterm_postnatal: intergrowthPreterm }[standard];
  const kind = KINDS[indicator[0] as keyof typeof KINDS];
  if (!reference || !kind) throw new Error(`a row of ${standard}, ${indicator}`);
  if (indicator === "wfl") return reference.byLength(sex, 0, x);
  return reference.byAge(kind, sex, x - TERM_DAYS);
}
