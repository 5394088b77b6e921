import { daysOfMonths } from "./age.ts";
import { printedFor } from "./child.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import type { Check } from "./score.ts";

/** The macro kept BMI in single precision. */
const BMI_TOLERANCE = 1e-5;
const POSTURES = { l: "lying", h: "standing" } as const;

/** who2006_survey.csv: WHO's own results for its sample survey, exact at the decimals printed. */
export function scoreSurvey(row: CsvRow): readonly Check[] {
  const months = numberIn(row, "age_months");
  const ageDays = numberIn(row, "age_days") ?? (months === null ? null : daysOfMonths(months));
  const printed = printedFor({ ...childIn(row, ageDays), oedema: row.oedema === "y" });
  return Object.entries(printed)
    .filter(([name]) => row[`exp_${name}`] !== undefined)
    .map(([name, actual]) => ({
      what: name,
      expected: numberIn(row, `exp_${name}`),
      actual,
      tolerance: name === "cbmi" ? BMI_TOLERANCE : 0,
    }));
}

/** The measurements of a row by the survey's column names. */
export function childIn(row: CsvRow, ageDays: number | null) {
  return {
    sex: sexIn(row),
    ageDays,
    posture: POSTURES[row.measure as keyof typeof POSTURES] ?? null,
    oedema: false,
    weightKg: numberIn(row, "weight_kg"),
    lengthCm: numberIn(row, "lenhei_cm"),
    headCm: numberIn(row, "headc_cm"),
    armCm: numberIn(row, "muac_cm"),
    tricepsMm: numberIn(row, "triceps_mm"),
    subscapularMm: numberIn(row, "subscap_mm"),
  };
}
