import type { Choices } from "#lib/imports/core/choices.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { dayChoices, readYears } from "./day-choices.ts";
import type { DiaryFile } from "./diary-file.ts";

/** What there is to say and to choose about the days of a diary. */
export type DiaryDays = {
  readonly isOpen: boolean;
  readonly isOrderOpen: boolean;
  readonly isScattered: boolean;
  readonly leapYear: number | null;
  /** The years that the file alone tells, and those it is read in: "2025", "2025–2026". */
  readonly found: string;
  readonly read: string;
  readonly options: readonly YearOption[];
  readonly hasSleep: boolean;
};

/** The years a person can choose: all in one, or over New Year as the file's order says. */
export type YearOption = { readonly value: string; readonly first: string; readonly last: string };

/** So many years back are offered. */
const BACK = 18;

export function diaryDays(
  diary: DiaryFile,
  choices: Pick<Choices, "dateOrder" | "years">,
  today: CalendarDate,
): DiaryDays {
  const own = dayChoices(diary, { dateOrder: choices.dateOrder, years: "automatic" }, today);
  const chosen = dayChoices(diary, choices, today);
  const { isOpen, isScattered, leapYear, newYears } = own.resolved;
  const now = Number(today.slice(0, 4));
  const options = Array.from({ length: BACK }, (_, back) => now - back).flatMap((year): YearOption[] => {
    const one = { value: `${year}`, first: `${year}`, last: `${year}` };
    if (newYears === 0) return [one];
    const first = `${year - newYears}`;
    return [{ value: `${year - 1}-${year}`, first, last: `${year}` }, one];
  });
  return {
    isOpen,
    isOrderOpen: own.isOrderOpen,
    isScattered: isScattered && readYears(choices.years) === "automatic",
    leapYear: readYears(choices.years) === "automatic" ? leapYear : null,
    found: yearsOf(own.resolved.days),
    read: yearsOf(chosen.resolved.days),
    options,
    hasSleep: diary.entries.some(
      ({ own, written }) => !own && written?.fields.some(({ field }) => field === "sleep"),
    ),
  };
}

function yearsOf(days: ReturnType<typeof dayChoices>["resolved"]["days"]): string {
  const years = days.flatMap((day) => (day.is === "day" ? [day.day.slice(0, 4)] : [])).toSorted();
  const [first, last] = [years[0] ?? "", years.at(-1) ?? ""];
  return first === last ? first : `${first}–${last}`;
}
