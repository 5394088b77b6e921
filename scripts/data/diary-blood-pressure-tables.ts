/**
 * Makes lib/diary/core/data/blood-pressure-{printed,screening,infants,heights}.json, and the printed table that the tests hold the model
 * against, from two folders. The first has the tables of the American Academy of Pediatrics (Flynn JT et al., Pediatrics
 * 2017;140:e20171904, tables 4 to 6) and the pressures of infants (Gemelli M et al., Eur J Pediatr 1990;149:318); the second CDC's
 * heights for age (Kuczmarski RJ et al., Vital Health Stat 11(246), 2002): beyond 3.09 standard deviations of them the authors of the
 * model give no percentile. Run: node scripts/data/diary-blood-pressure-tables.ts <folder> <folder of CDC's heights>
 */
import { writeFileSync } from "node:fs";
import type { PressureKind } from "#lib/diary/core/vitals/placement.ts";
import { predictPressure } from "#lib/diary/core/vitals/pressure-model.ts";
import { figure, foldersNamed, writeVitals } from "./diary-vitals-table.ts";
import { readTable } from "./growth-table.ts";
import { readJson, readRows } from "./vaccines-table.ts";

const [folder = "", heights = ""] = foldersNamed("diary-blood-pressure-tables.ts", ["bp_*", "CDC's heights"]);
const sexes = { male: "M", female: "F" } as const;
const kinds = ["systolic", "diastolic"] as const;
const printedColumns = ["sex", "age_years", "height_cm", "bp_percentile", "sbp_mmhg", "dbp_mmhg"] as const;
const HEIGHT_LIMIT_Z = 3.09;
/** The screening table's last row is of everybody from 13 years on, who have the cut-offs of grown-ups. */
const SCREENING_UNTIL = 13;

makePrinted();
makeScreening();
makeInfants();
makeHeightLimits();

/** The printed table and worked examples for the tests; and of the table, what the model rounded down does not give. */
function makePrinted(): void {
  const rows = readRows(folder, "bp_aap2017_percentiles.csv", printedColumns);
  const cells = rows.map((row) => printedColumns.map((name) => row[name]).join());
  writeVector("aap2017-tables.csv", [printedColumns.join(), ...cells].join("\n"));
  const { test_vectors } = readJson<{ test_vectors: unknown[] }>(folder, "bp_rosner_model.json");
  writeVector("rosner.json", JSON.stringify(test_vectors, null, 2));
  const differing = rows.flatMap((row) => kinds.flatMap((kind) => differingCell(row, kind)));
  writeVitals("blood-pressure-printed", differing, differing.length);
}

function differingCell(row: Record<(typeof printedColumns)[number], string>, kind: PressureKind) {
  const sex = row.sex === "M" ? "male" : "female";
  const [years, cm, percentile] = [row.age_years, row.height_cm, row.bp_percentile].map(Number);
  const printed = Number(kind === "systolic" ? row.sbp_mmhg : row.dbp_mmhg);
  const predicted = predictPressure(sex, kind, percentile ?? 0, years ?? 0, cm ?? 0);
  return Math.floor(predicted) === printed ? [] : [[sex, kind, years, cm, percentile, printed]];
}

function writeVector(name: string, text: string): void {
  writeFileSync(new URL(`../../lib/diary/core/vitals/vectors/${name}`, import.meta.url), `${text}\n`);
}

function makeScreening(): void {
  const columns = ["age_years", "boys_sbp", "boys_dbp", "girls_sbp", "girls_dbp"] as const;
  const rows = readRows(folder, "bp_aap2017_screening.csv", columns);
  const under13 = rows.filter((row) => Number(row.age_years) < SCREENING_UNTIL);
  const of = (systolic: "boys_sbp" | "girls_sbp", diastolic: "boys_dbp" | "girls_dbp") =>
    under13.map((row) => [figure(row[systolic]), figure(row[diastolic])]);
  const content = {
    fromYears: figure(under13[0]?.age_years ?? ""),
    male: of("boys_sbp", "boys_dbp"),
    female: of("girls_sbp", "girls_dbp"),
  };
  writeVitals("blood-pressure-screening", content, under13.length);
}

function makeInfants(): void {
  const columns = ["sex", "age_months", "sbp_mean", "sbp_sd", "dbp_mean", "dbp_sd"] as const;
  const rows = readRows(folder, "bp_infant_gemelli1990.csv", columns);
  const of = (sex: string) =>
    rows.filter((row) => row.sex === sex).map((row) => columns.slice(1).map((name) => figure(row[name])));
  const content = { columns: ["months", "systolic", "systolicSd", "diastolic", "diastolicSd"] };
  const halves = Object.fromEntries(Object.entries(sexes).map(([name, code]) => [name, of(code)]));
  writeVitals("blood-pressure-infants", { ...content, ...halves }, rows.length);
}

/** The heights at z −3.09 and 3.09, from the row before the first birthday to the one after the eighteenth; lying until 24 months. */
function makeHeightLimits(): void {
  const header = "sex,x,l,m,s";
  const lying = readTable(heights, "cdc2000_lfa_0_36m.csv", header).filter((row) => Number(row[1]) < 24);
  const standing = readTable(heights, "cdc2000_sfa_2_20y.csv", header);
  const rows = [...lying, ...standing].filter(([, x]) => Number(x) >= 11.5 && Number(x) <= 216.5);
  const of = (code: string) => {
    const own = rows.filter(([sex]) => sex === code).map((row) => row.slice(2).map(Number));
    const at = (z: number) =>
      own.map(([l = 0, m = 0, s = 0]) => (m * (1 + l * s * z) ** (1 / l)).toFixed(1)).join(" ");
    return { low: at(-HEIGHT_LIMIT_Z), high: at(HEIGHT_LIMIT_Z) };
  };
  const months = rows.filter(([sex]) => sex === "1").map(([, x]) => x);
  writeVitals(
    "blood-pressure-heights",
    { months: months.join(" "), male: of("1"), female: of("2") },
    months.length,
  );
}
