/**
 * Makes lib/diary/core/data/blood-pressure-model.json from a folder with the regression behind the tables of the American Academy of
 * Pediatrics (Rosner B et al., Am J Epidemiol 2008;167:653; Flynn JT et al., Pediatrics 2017;140:e20171904): knots and coefficients of
 * the 99 percentiles. Run it before diary-blood-pressure-tables.ts: node scripts/data/diary-blood-pressure.ts <folder>
 */
import { foldersNamed, writeVitals } from "./diary-vitals-table.ts";
import { readJson, readRows } from "./vaccines-table.ts";

const [folder = ""] = foldersNamed("diary-blood-pressure.ts", ["bp_rosner_*"]);
const kinds = { systolic: "sbp", diastolic: "dbp" } as const;
const terms = ["b0", ...["ht", "age", "aht"].flatMap((of) => [1, 2, 3, 4].map((n) => `b_${of}${n}`))];

type Model = { knots: Record<"M" | "F", unknown>; centre_cm: Record<"M" | "F", number> };

const { knots, centre_cm } = readJson<Model>(folder, "bp_rosner_model.json");
const columns = ["sex", "bp_type", "percentile", ...terms];
const rows = readRows(folder, "bp_rosner_quantile_coefficients.csv", columns);
writeVitals("blood-pressure-model", { male: half("M"), female: half("F") }, rows.length);

function half(sex: "M" | "F") {
  const curves = Object.entries(kinds).map(([name, kind]) => [name, coefficients(sex, kind)]);
  return { knots: knots[sex], centreCm: centre_cm[sex], ...Object.fromEntries(curves) };
}

/** Each term's coefficients, percentile 1 to 99, as one string, so that a server that never asks pays for no numbers. */
function coefficients(sex: "M" | "F", kind: string): string[] {
  const curves = rows.filter((row) => row.sex === sex && row.bp_type === kind);
  if (curves.length !== 99 || curves.some(({ percentile }, at) => Number(percentile) !== at + 1))
    throw new Error(`${sex} ${kind}: the percentiles are not 1 to 99`);
  return terms.map((term) => curves.map((row) => row[term]).join(" "));
}
