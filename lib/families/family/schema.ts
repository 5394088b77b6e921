import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { findTimeZone } from "#lib/kernel/time-zone-search.ts";

const id = z.string("invalid").refine(isId, "invalid");

const familyFields = {
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
