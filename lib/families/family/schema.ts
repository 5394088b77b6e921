import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { findTimeZone } from "#lib/kernel/time-zone-search.ts";
import { countries } from "../core/country.ts";

const id = z.string("invalid").refine(isId, "invalid");

/** Left out where a form did not ask: it stays as it is. */
const country = z
  .string()
  .transform((code) => code || null)
  .refine((code) => code === null || countries.includes(code), "country-unknown")
  .optional();

const familyFields = {
  country,
  name: z.string("family-name-missing").trim().min(1, "family-name-missing").max(80, "name-long"),
  timeZone: z.string("time-zone-unknown").transform((text, check) => {
    const zone = findTimeZone(text);
    if (zone) return zone;
    check.addIssue({ code: "custom", message: "time-zone-unknown" });
    return z.NEVER;
  }),
};

export const foundFamilyInput = z.object({ id, ...familyFields });
export const editFamilyInput = z.object({ familyId: id, ...familyFields });
