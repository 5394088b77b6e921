import { daysOfMonths, monthsOfDays } from "#lib/growth/core/age-months.ts";
import { who2007Tables } from "#lib/growth/core/who2007.ts";
import { type Printed, printedFor, printedFor2007, type SurveyChild } from "./child.ts";
import { type CsvRow, numberIn } from "./csv.ts";
import type { Check } from "./score.ts";
import { childIn } from "./survey.ts";

/** anthro 1.0 and anthroplus 1.0, whose cases these are: z-scores under 60.0 months, and from 60.0 to 228.0 (weight 120.0). */
const FIRST_2007_MONTHS = 60;
const LAST_2007_MONTHS = { weight: 120, length: 228, bmi: 228 };
/** Under 9 months "standing" is ignored, by the age in months as it was given. */
const STANDS_FROM_MONTHS = 9;
const NOT_BY_AGE = ["clenhei", "cbmi"];

/** who_edge_cases.csv: the cases WHO's R packages are tested on; null for what they do not print. */
export function scoreEdgeCase(row: CsvRow): readonly Check[] | null {
  const quantity = row.quantity ?? "";
  const age = numberIn(row, "age");
  const inMonths = row.age_unit === "months";
  const ageDays = age !== null && inMonths ? daysOfMonths(age) : age;
  const ageMonths = age !== null && !inMonths ? monthsOfDays(age) : age;
  const found = childIn(row, ageDays);
  const young = ageMonths !== null && ageMonths < STANDS_FROM_MONTHS;
  const posture = young && found.posture === "standing" ? null : found.posture;
  const child = { ...found, posture, oedema: found.oedema || /\boedema\b/i.test(row.note ?? "") };
  const printed = PROGRAMS[row.reference ?? ""]?.(child, ageMonths);
  if (!printed || !(quantity in printed)) return null;
  const actual = printed[quantity] ?? null;
  return [{ what: quantity, expected: numberIn(row, "expected"), actual, tolerance: 0.01 }];
}

const PROGRAMS: Readonly<Record<string, (child: SurveyChild, ageMonths: number | null) => Printed>> = {
  who2006: (child, ageMonths) => {
    const printed = printedFor(child);
    if (ageMonths === null || ageMonths < FIRST_2007_MONTHS) return printed;
    return Object.fromEntries(
      Object.entries(printed).map(([name, value]) => [name, NOT_BY_AGE.includes(name) ? value : null]),
    );
  },
  who2007: (child, ageMonths) =>
    printedFor2007(child, (kind) => {
      if (ageMonths === null || !(ageMonths >= FIRST_2007_MONTHS && ageMonths <= LAST_2007_MONTHS[kind])) {
        return null;
      }
      return who2007Tables[kind](child.sex, ageMonths);
    }),
};
