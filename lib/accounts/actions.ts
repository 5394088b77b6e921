"use server";

import { refresh } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { personAction } from "#lib/access/action.ts";
import { writeAudit } from "#lib/access/audit.ts";
import { openAction } from "#lib/access/open-action.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import { giveToken, readToken, takeToken } from "#lib/access/session.ts";
import { isLocale } from "#lib/kernel/locales.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { cookieName, cookieOptions, tokenMaxAgeSeconds } from "#lib/platform/cookie.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { getLocale } from "#lib/words/words.ts";
import { admit, openSession } from "./admission.ts";
import { customaryUnits } from "./core/customary-units.ts";
import { insertPerson, revokeSession, updatePreferences } from "./mutations.ts";
import { getChoices } from "./queries.ts";
import { preferencesInput, signInInput, signUpInput } from "./schema.ts";

export const signUp = openAction({
  room: "accounts",
  input: signUpInput,
  async run({ password, ...person }, { address, device }) {
    if (!(await takeTry(`sign-up:${address}`, 20, 60 * 60))) return refused("too-many");
    const hash = await hashPassword(password);
    const locale = await getLocale();
    const units = customaryUnits((await headers()).get("accept-language"));
    const isNew = await asDoorkeeper(async (db) => {
      if (!(await insertPerson(db, { ...person, ...units, locale }, hash))) return false;
      await writeAudit(db, { verb: "account.sign-up", personId: person.id, subjectId: person.id });
      return true;
    });
    if (!isNew) return refused("not-made");
    await giveToken(await openSession(person.id, device));
    return ok(null);
  },
  to: () => "/home",
});

export const signIn = openAction({
  room: "accounts",
  input: signInInput,
  async run(given, caller) {
    const admitted = await admit(given, caller);
    if (!admitted.ok) return admitted;
    await giveToken(admitted.value);
    await keepChoices(await asDoorkeeper((db) => getChoices(db, admitted.value.personId)));
    return ok(null);
  },
  to: (_, { to }) => to,
});

export async function signOut(): Promise<void> {
  const holder = await readToken();
  if (holder) {
    await asSignedInOrNull(async (db, me) => {
      await revokeSession(db, holder.sessionId);
      await writeAudit(db, { verb: "account.sign-out", personId: me.id, subjectId: holder.sessionId });
    });
  }
  await takeToken();
  redirect("/sign-in");
}

export const prefer = personAction({
  verb: "account.prefer",
  room: "accounts",
  input: preferencesInput,
  async run(db, preferences, { me }) {
    await updatePreferences(db, me.id, preferences);
    await keepChoices(preferences);
    return ok({ id: me.id });
  },
  to: () => "/settings?saved",
});

/** The language and theme travel in cookies, so that a page's first byte needs no database. */
async function keepChoices(choices: { locale: string; theme: string }): Promise<void> {
  const jar = await cookies();
  const options = { ...cookieOptions(), maxAge: tokenMaxAgeSeconds };
  jar.set(cookieName("locale"), choices.locale, options);
  jar.set(cookieName("theme"), choices.theme, options);
}

/** Chooses the language of this browser, signed in or not. */
export async function speak(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (!isLocale(locale)) return;
  (await cookies()).set(cookieName("locale"), locale, { ...cookieOptions(), maxAge: tokenMaxAgeSeconds });
  refresh();
}
