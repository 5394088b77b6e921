import { daysOfMonths, monthsOfDays } from "#lib/growth/core/age-months.ts";
import { who2007Tables } from "#lib/growth/core/who2007.ts";
import { daysBetween, parseCalendarDate } from "#lib/kernel/dates.ts";
import { type Printed, printedFor, printedFor2007, type SurveyChild } from "./child.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import type { Check } from "./score.ts";

/** The macro kept BMI in single precision. */
const BMI_TOLERANCE = 1e-5;
const POSTURES = { l: "lying", h: "standing" } as const;

/** who2006_survey.csv: WHO's own results for its sample survey, exact at the decimals printed. */
export function scoreSurvey(row: CsvRow): readonly Check[] {
  const months = numberIn(row, "age_months");
  const ageDays = numberIn(row, "age_days") ?? (months === null ? null : daysOfMonths(months));
  return checksOf(row, printedFor(childIn(row, ageDays)), (name) => `exp_${name}`);
}

/**
 * who2007_survey.csv: the macro of 2007, exact at 2 decimals, with its flags. It scored to the end of the tables: height and
 * BMI to 229 months, weight to 121. Its ages are the months of the file, to 2 decimals; where they are missing, of the dates.
 */
export function scoreSurvey2007(row: CsvRow): readonly Check[] {
  const months = numberIn(row, "age_months") ?? monthsBetween(row);
  const child = childIn(row, Number.isNaN(months) ? null : daysOfMonths(months));
  const printed = printedFor2007(child, (kind) => who2007Tables[kind](child.sex, months));
  return checksOf(row, printed, (name) =>
    name.startsWith("f") ? `exp_flag_${name.slice(1)}` : `exp_${name}`,
  );
}

function checksOf(row: CsvRow, printed: Printed, column: (name: string) => string): readonly Check[] {
  return Object.entries(printed)
    .filter(([name]) => row[column(name)] !== undefined)
    .map(([name, actual]) => ({
      what: name,
      expected: numberIn(row, column(name)),
      actual,
      tolerance: name === "cbmi" ? BMI_TOLERANCE : 0,
    }));
}

function monthsBetween(row: CsvRow): number {
  const born = parseCalendarDate(row.birth_date ?? "");
  const seen = parseCalendarDate(row.visit_date ?? "");
  return born && seen ? monthsOfDays(daysBetween(born, seen)) : Number.NaN;
}

/** The measurements of a row by the survey's column names. */
export function childIn(row: CsvRow, ageDays: number | null): SurveyChild {
  return {
    sex: sexIn(row),
    ageDays,
    posture: POSTURES[(row.measure ?? "").toLowerCase() as keyof typeof POSTURES] ?? null,
    oedema: (row.oedema ?? "").toLowerCase() === "y",
    weightKg: numberIn(row, "weight_kg"),
    lengthCm: numberIn(row, "lenhei_cm") ?? numberIn(row, "height_cm"),
    headCm: numberIn(row, "headc_cm"),
    armCm: numberIn(row, "muac_cm"),
    tricepsMm: numberIn(row, "triceps_mm"),
    subscapularMm: numberIn(row, "subscap_mm"),
  };
}
