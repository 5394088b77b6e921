import { z } from "zod";
import { locales } from "#lib/kernel/locales.ts";
import { findTimeZone } from "#lib/kernel/time-zone-search.ts";
import { unitSystems, unitsOf } from "../core/unit-systems.ts";

/** A time zone as it is typed: its name, or its city. */
export const typedTimeZone = z
  .string("time-zone-unknown")
  .transform((text) => findTimeZone(text) ?? "")
  .refine((zone) => zone !== "", "time-zone-unknown");

export const preferencesInput = z
  .object({
    locale: z.enum(locales),
    timeZone: typedTimeZone,
    theme: z.enum(["system", "light", "dark"]),
    units: z.enum(unitSystems),
    weightUnit: z.enum(["kg", "g", "lb"]),
    lengthUnit: z.enum(["cm", "in", "ft"]),
    chartLines: z.enum(["percentiles", "z", "nine"]),
    chartRange: z.enum(["6m", "1y", "2y", "all"]),
    chartReference: z.enum(["automatic", "who", "cdc"]),
  })
  .transform(({ units, ...rest }) => ({ ...rest, ...unitsOf(units, rest) }));

export type Preferences = z.output<typeof preferencesInput>;

export const nameInput = z.object({
  name: z.string("name-missing").trim().min(1, "name-missing").max(80, "name-long"),
});
