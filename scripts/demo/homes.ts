import type { Locale } from "#lib/kernel/locales.ts";
import type { Units } from "#lib/kernel/units.ts";

/** Where a family lives, what it speaks and the units customary there. */
export type Home = { readonly timeZone: string; readonly locale: Locale; readonly units: Units };

const metric: Units = { weight: "kg", length: "cm" };
const grams: Units = { weight: "g", length: "cm" };
const customary: Units = { weight: "lb", length: "in" };

export const homes: readonly Home[] = [
  { timeZone: "America/New_York", locale: "en", units: customary },
  { timeZone: "America/Chicago", locale: "en", units: { weight: "lb", length: "ft" } },
  { timeZone: "America/Los_Angeles", locale: "es", units: customary },
  { timeZone: "Europe/London", locale: "en", units: metric },
  { timeZone: "Europe/Dublin", locale: "en", units: grams },
  { timeZone: "Europe/Madrid", locale: "es", units: metric },
  { timeZone: "America/Mexico_City", locale: "es", units: metric },
  { timeZone: "America/Bogota", locale: "es", units: grams },
];
