import { z } from "zod";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { findCalendar } from "../core/calendar.ts";
import { toldObservations } from "../core/told-observations.ts";

const isCalendar = (id: string) => id === "automatic" || findCalendar(id) !== null;

/** Which calendar is looked at, and what a doctor has said: `known<code>` is "yes", `on<code>` since when. */
export const arrangeVaccinationsInput = z
  .looseObject({
    childId: z.string("invalid").refine(isId, "invalid"),
    calendar: z.string("calendar-unknown").refine(isCalendar, "calendar-unknown"),
  })
  .transform(({ childId, calendar, ...typed }, check) => {
    const observations = toldObservations
      .filter((code) => typed[`known${code}`] === "yes")
      .map((code) => ({ code, on: readDay(typed[`on${code}`], `on${code}`, check) }));
    return { childId, calendar, observations };
  });

function readDay(text: unknown, field: string, check: z.core.$RefinementCtx): CalendarDate | null {
  if (typeof text !== "string" || text === "") return null;
  const day = parseCalendarDate(text);
  if (!day) check.addIssue({ code: "custom", path: [field], message: "date-wrong" });
  return day;
}

export type VaccinationArrangement = Omit<z.output<typeof arrangeVaccinationsInput>, "childId">;
