import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";

export const makeCalendarInput = z.object({
  name: z
    .string("calendar-name-missing")
    .trim()
    .min(1, "calendar-name-missing")
    .max(60, "calendar-name-long"),
});

export const calendarOnlyInput = z.object({ calendarId: z.string().refine(isId, "not-found") });
