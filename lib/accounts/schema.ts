import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { isTimeZone } from "#lib/kernel/time-zones.ts";

export const email = z
  .string("email-missing")
  .trim()
  .toLowerCase()
  .min(1, "email-missing")
  .max(254, "email-wrong")
  .pipe(z.email("email-wrong"));

const timeZone = z.string().refine(isTimeZone, "time-zone-unknown");

/** A path of this app to go on to; anything else leads home. */
export const onward = z.string().refine(isOwnPath).catch("/home");

/**
 * Browsers pass over tabs and line ends in an address and take a backslash for a slash, so none of them may stand in a path; nor may it
 * begin with two slashes once its dots are resolved.
 */
function isOwnPath(path: string): boolean {
  if (!/^\/[^\\\p{Cc}\s]*$/u.test(path)) return false;
  const url = URL.parse(path, "http://here");
  return url?.origin === "http://here" && !url.pathname.startsWith("//");
}

export const newPassword = z.string("password-short").min(10, "password-short").max(256, "password-long");

/** The secret of a link; what cannot be one is unknown like any guess. */
export const key = z.string().max(100).catch("");

export const signUpInput = z.object({
  id: z.string().refine(isId, "invalid"),
  name: z.string("name-missing").trim().min(1, "name-missing").max(80, "name-long"),
  email,
  password: newPassword,
  timeZone: timeZone.catch("UTC"),
  to: onward,
});

export const signInInput = z.object({
  email: z.string("email-missing").trim().toLowerCase().min(1, "email-missing").max(254, "email-wrong"),
  password: z.string("password-missing").min(1, "password-missing").max(256, "password-long"),
  to: onward,
});
