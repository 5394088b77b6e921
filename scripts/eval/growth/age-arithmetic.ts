import { correctedDays } from "#lib/growth/core/prematurity.ts";
import { daysBetween, parseCalendarDate } from "#lib/kernel/dates.ts";
import { type CsvRow, numberIn } from "./csv.ts";
import type { Check } from "./score.ts";

const DAYS_A_YEAR = 365.25;

/** The age in days of a row's two dates, and corrected by its weeks and days of gestation. */
export function agesIn(row: CsvRow): { readonly chronological: number; readonly corrected: number } {
  const born = parseCalendarDate(row.birth_date ?? "");
  const seen = parseCalendarDate(row.observation_date ?? "");
  if (!born || !seen) throw new Error(`a row of ${row.birth_date} and ${row.observation_date}`);
  const chronological = daysBetween(born, seen);
  const gestationDays = (numberIn(row, "gestation_weeks") ?? 40) * 7 + (numberIn(row, "gestation_days") ?? 0);
  return { chronological, corrected: correctedDays(chronological, gestationDays) };
}

/** age_arithmetic.csv: age in decimal years, and corrected to 40+0 weeks for every child. */
export function scoreAges(row: CsvRow): readonly Check[] {
  return Object.entries(agesIn(row)).map(([name, days]) => ({
    what: name,
    expected: numberIn(row, `exp_${name}_years`),
    actual: days / DAYS_A_YEAR,
    tolerance: 1e-8,
  }));
}
