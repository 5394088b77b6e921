"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { writeAudit } from "#lib/access/audit.ts";
import { openAction } from "#lib/access/open-action.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import { readToken, takeToken } from "#lib/access/session.ts";
import { isLocale } from "#lib/kernel/locales.ts";
import { ok } from "#lib/kernel/result.ts";
import { cookieName, cookieOptions, tokenMaxAgeSeconds } from "#lib/platform/cookie.ts";
import { admit, arrive } from "./admission.ts";
import { revokeSession } from "./mutations.ts";
import { signInInput } from "./schema.ts";

export const signIn = openAction({
  room: "accounts",
  input: signInInput,
  async run(given, caller) {
    const admitted = await admit(given, caller);
    if (!admitted.ok) return admitted;
    return ok(await arrive(admitted.value.personId, "password", caller, given.to));
  },
  to: (path) => path,
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

/** Chooses the language of this browser, signed in or not. */
export async function speak(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (!isLocale(locale)) return;
  (await cookies()).set(cookieName("locale"), locale, { ...cookieOptions(), maxAge: tokenMaxAgeSeconds });
  refresh();
}
