import { writeAudit } from "#lib/access/audit.ts";
import { keepChoices } from "#lib/access/choices.ts";
import { insertNotices, listLetterRecipients } from "#lib/access/notices.ts";
import type { Caller } from "#lib/access/open-action.ts";
import { giveToken, type TokenHolder } from "#lib/access/session.ts";
import { giveStep, stepMinutes, takeStep } from "#lib/access/step.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { deviceName, readDevice } from "#lib/platform/devices.ts";
import { env } from "#lib/platform/env.ts";
import { afterwards, isMailConfigured, post } from "#lib/platform/mail.ts";
import { isHashingBusy, verifyPassword } from "#lib/platform/passwords.ts";
import { writeLetter } from "#lib/words/letters.ts";
import { sendConfirmation } from "./confirmation/confirmation.ts";
import { makeKey } from "./keys/mutations.ts";
import { insertSession } from "./mutations.ts";
import { findCredentials, findStanding, type Standing } from "./queries.ts";
import { isNewDevice } from "./sessions/core/new-device.ts";
import { listSightings } from "./sessions/queries.ts";

const windowSeconds = 15 * 60;

/** Tries in a window: at one account from one place, at one account from anywhere, from one place at any account. */
const most = { accountHere: 10, account: 100, here: 100 };

/**
 * Whose e-mail and password these are. Wrong password, unknown e-mail and too many tries at one account are one refusal and take
 * the same steps, so neither words nor time tell them apart. Who has the right password but never confirmed their e-mail is sent the link again.
 */
export async function admit(
  given: { email: string; password: string; to: string },
  { address }: Pick<Caller, "address">,
): Promise<Result<{ personId: string }, "no-match" | "confirm-first" | "too-many">> {
  // Too many from one place say nothing of any account: they cost no hash, and count against nobody.
  if (!(await takeTry(`sign-in-from:${address}`, most.here, windowSeconds))) return refused("no-match");
  if (isHashingBusy()) return refused("too-many");
  const here = `sign-in:${given.email}:${address}`;
  const counted = await Promise.all([
    takeTry(here, most.accountHere, windowSeconds),
    takeTry(`sign-in:${given.email}`, most.account, windowSeconds),
  ]);
  const known = await asDoorkeeper((db) => findCredentials(db, given.email));
  const matches = await verifyPassword(known?.hash ?? null, given.password);
  if (!counted.every(Boolean) || !matches || !known) return refused("no-match");
  await asDoorkeeper((db) => db.$queryRaw`select access.clear_tries(${here})::text`);
  if (!known.isConfirmed && isMailConfigured()) {
    await sendConfirmation(known, given.to);
    return refused("confirm-first");
  }
  return ok({ personId: known.personId });
}

/** How somebody has shown who they are. A passkey is two steps in one; all else is followed by the second step where there is one. */
export type Means = "password" | "mail" | "provider" | "passkey";

/** How somebody came, as it was noted when the sign-in began. */
export function toMeans(noted: string): Means {
  return noted === "mail" || noted === "provider" || noted === "passkey" ? noted : "password";
}

/** Lets a person in who has shown who they are; the answer is the path to send their browser to. */
export async function arrive(personId: string, by: Means, caller: Caller, to: string): Promise<string> {
  const standing = await asDoorkeeper((db) => findStanding(db, personId));
  if (standing?.hasTwoStep && by !== "passkey") return waitFor("two-step", personId, by, to);
  return letIn(personId, standing, by, caller, to);
}

/** The same for a person who has taken the second step, too. */
export async function arriveInFull(personId: string, by: Means, caller: Caller, to: string): Promise<string> {
  return letIn(personId, await asDoorkeeper((db) => findStanding(db, personId)), by, caller, to);
}

async function letIn(
  personId: string,
  standing: Standing | null,
  by: Means,
  caller: Caller,
  to: string,
): Promise<string> {
  if (!standing) return "/sign-in";
  if (standing.closedAt) return waitFor("reopen", personId, by, to);
  await giveToken(await openSession(personId, caller));
  await keepChoices(standing);
  await takeStep();
  return to;
}

/** True when a right password alone lets nobody in: two-step is on, or the account is closed. */
export async function needsSecondStep(personId: string): Promise<boolean> {
  const standing = await asDoorkeeper((db) => findStanding(db, personId));
  return !standing || standing.hasTwoStep || standing.closedAt !== null;
}

const steps = { "two-step": "/sign-in/code", reopen: "/sign-in/reopen" } as const;

async function waitFor(kind: keyof typeof steps, personId: string, by: Means, to: string): Promise<string> {
  const detail = { to, by, tries: 0 };
  await giveStep(await asDoorkeeper((db) => makeKey(db, { kind, personId, detail, minutes: stepMinutes })));
  return steps[kind];
}

/** Opens a session; the person is told when it is on a device not seen before. */
export async function openSession(personId: string, caller: Caller): Promise<TokenHolder> {
  const holder = { personId, sessionId: newId() };
  const { device, address, place } = caller;
  const isNew = await asDoorkeeper(async (db) => {
    const earlier = await listSightings(db, personId);
    await insertSession(db, { id: holder.sessionId, personId, device, address, place });
    await writeAudit(db, { verb: "account.sign-in", personId, subjectId: holder.sessionId });
    const isNew = isNewDevice({ ...readDevice(device), address }, earlier);
    if (isNew)
      await insertNotices(db, [personId], "sign-in", { device: deviceName(device), place: place ?? "" });
    return isNew;
  });
  if (isNew) afterwards(() => writeOfSignIn(personId, caller));
  return holder;
}

async function writeOfSignIn(personId: string, { device, place }: Caller): Promise<void> {
  const readers = await listLetterRecipients("a letter about a sign-in", [personId], "sign-in");
  const values = { device: deviceName(device) || "none", place: place ?? "none" };
  const link = { href: `${env.publicUrl}/settings/security` };
  post(readers.map(({ email, locale }) => ({ to: email, ...writeLetter(locale, "signedIn", values, link) })));
}
