import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { locales } from "#lib/kernel/locales.ts";
import { isTimeZone } from "./core/time-zones.ts";

const email = z
  .string("email-missing")
  .trim()
  .toLowerCase()
  .min(1, "email-missing")
  .max(254, "email-wrong")
  .pipe(z.email("email-wrong"));

const timeZone = z.string().refine(isTimeZone, "time-zone-unknown");

/** A path of this app to go on to; anything else leads home. */
const onward = z.string().refine(isOwnPath).catch("/home");

/** Browsers pass over tabs and line ends in an address and take a backslash for a slash, so none of them may stand in a path. */
function isOwnPath(path: string): boolean {
  return /^\/[^\\\p{Cc}\s]*$/u.test(path) && new URL(path, "http://here").origin === "http://here";
}

export const signUpInput = z.object({
  id: z.string().refine(isId, "invalid"),
  name: z.string("name-missing").trim().min(1, "name-missing").max(80, "name-long"),
  email,
  password: z.string("password-short").min(10, "password-short").max(256, "password-long"),
  timeZone: timeZone.catch("UTC"),
});

export const signInInput = z.object({
  email: z.string("email-missing").trim().toLowerCase().min(1, "email-missing").max(254, "email-wrong"),
  password: z.string("password-missing").min(1, "password-missing").max(256, "password-long"),
  to: onward,
});

export const preferencesInput = z.object({
  name: z.string("name-missing").trim().min(1, "name-missing").max(80, "name-long"),
  locale: z.enum(locales),
  timeZone,
  theme: z.enum(["system", "light", "dark"]),
  weightUnit: z.enum(["kg", "g", "lb"]),
  lengthUnit: z.enum(["cm", "in", "ft"]),
  chartLines: z.enum(["percentiles", "z"]),
  chartRange: z.enum(["6m", "1y", "2y", "all"]),
});

export type Preferences = z.output<typeof preferencesInput>;
