import { daysOfMonths, monthsOfDays } from "./age.ts";
import { printedFor } from "./child.ts";
import { type CsvRow, numberIn } from "./csv.ts";
import type { Check } from "./score.ts";
import { childIn } from "./survey.ts";

/** anthro 1.0, whose cases these are, gives no z-score from 60.0 months on. */
const ANTHRO_ENDS_MONTHS = 60;
const NOT_BY_AGE = ["clenhei", "cbmi"];

/**
 * who_edge_cases.csv: the cases WHO's R package is tested on. Other references are not covered yet,
 * nor is what the survey's program does not print.
 */
export function scoreEdgeCase(row: CsvRow): readonly Check[] | null {
  if (row.reference !== "who2006") return null;
  const quantity = row.quantity ?? "";
  const age = numberIn(row, "age");
  const inMonths = row.age_unit === "months";
  const ageDays = age !== null && inMonths ? daysOfMonths(age) : age;
  const ageMonths = age !== null && !inMonths ? monthsOfDays(age) : age;
  const printed = printedFor(childIn(row, ageDays));
  if (!(quantity in printed)) return null;
  const tooOld = ageMonths !== null && ageMonths >= ANTHRO_ENDS_MONTHS && !NOT_BY_AGE.includes(quantity);
  const actual = tooOld ? null : (printed[quantity] ?? null);
  return [{ what: quantity, expected: numberIn(row, "expected"), actual, tolerance: 0.01 }];
}
