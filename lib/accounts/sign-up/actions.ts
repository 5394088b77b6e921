"use server";

import { headers } from "next/headers";
import { expectLetter } from "#lib/access/expected-letter.ts";
import { type Caller, openAction } from "#lib/access/open-action.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { afterwards, isMailConfigured } from "#lib/platform/mail.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { getLocale } from "#lib/words/words.ts";
import { arrive } from "../admission.ts";
import { customaryUnits } from "../core/customary-units.ts";
import type { NewPerson } from "../mutations.ts";
import { signUpInput } from "../schema.ts";
import { signUpPerson } from "./mutations.ts";
import { signUpByLetter } from "./sign-up.ts";

const hour = 60 * 60;

/** Where letters can be sent, a sign-up is finished by the link in one; elsewhere, on a family's own machine, it opens at once. */
export const signUp = openAction({
  room: "accounts",
  input: signUpInput,
  async run({ password, to, ...given }, caller) {
    if (!(await takeTry(`sign-up:${caller.address}`, 20, hour))) return refused("too-many");
    const units = customaryUnits((await headers()).get("accept-language"));
    const person = { ...given, ...units, locale: await getLocale() };
    if (!isMailConfigured()) return openAtOnce(person, password, to, caller);
    const markHash = await expectLetter(person.email, to);
    const isWithin = await takeTry(`sign-up-letter:${person.email}`, 5, hour);
    afterwards(async () => {
      if (isWithin) await signUpByLetter(person, password, markHash);
    });
    return ok("/sign-up/sent");
  },
  to: (path) => path,
});

async function openAtOnce(
  person: NewPerson,
  password: string,
  to: string,
  caller: Caller,
): Promise<Result<string>> {
  const hash = await hashPassword(password);
  const personId = await asDoorkeeper((db) => signUpPerson(db, person, hash));
  return personId ? ok(await arrive(personId, "password", caller, to)) : refused("not-made");
}
