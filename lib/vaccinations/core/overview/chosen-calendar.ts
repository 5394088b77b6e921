import { type CalendarSuggestion, calendarFor, findCalendar } from "../calendar.ts";
import type { VaccinationProfile } from "../dose-record.ts";

/** The calendar a child's vaccinations are looked at by: the one chosen, or else that of the family's country. */
export function chosenCalendar(
  { calendar: id }: Pick<VaccinationProfile, "calendar">,
  country: string | null,
): CalendarSuggestion {
  const calendar = findCalendar(id);
  return calendar ? { calendar, fit: "own" } : calendarFor(country);
}
