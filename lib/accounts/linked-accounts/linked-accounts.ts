import { headers } from "next/headers";
import { writeAudit } from "#lib/access/audit.ts";
import { letterTo } from "#lib/access/letter.ts";
import { type Caller, readCaller } from "#lib/access/open-action.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import { readToken } from "#lib/access/session.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asDoorkeeperWithin, type Db, takeTry } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import type { SignInProvider } from "#lib/platform/providers.ts";
import { getLocale } from "#lib/words/words.ts";
import { arrive } from "../admission.ts";
import { claimAccount } from "../confirmation/mutations.ts";
import { customaryUnits } from "../core/customary-units.ts";
import { decideArrival, type Identity } from "../core/provider-arrival.ts";
import { type Errand, takeErrand } from "../errand/errand.ts";
import { insertLink, insertProvenPerson } from "./mutations.ts";
import { findKnown } from "./queries.ts";

/** Receives somebody whom a provider has identified; the answer is the path to send their browser to. */
export async function receive(provider: SignInProvider, identity: Identity): Promise<string> {
  const errand = await takeErrand();
  if (errand?.linkFor) return linkFor(errand.linkFor, provider, identity);
  const caller = await readCaller();
  const personId = await findOrMake(provider, identity, caller, errand?.timeZone ?? "");
  if (typeof personId !== "string") return `/sign-in?error=${personId.refused}`;
  return arrive(personId, "provider", caller, errand?.to ?? "/home");
}

/** Where to tell somebody that signing in elsewhere came to nothing. */
export async function pathOfFailure(code: "unfinished" | "unreachable"): Promise<string> {
  const errand: Errand | null = await takeErrand();
  return errand?.linkFor ? `/settings/linked?error=${code}` : `/sign-in?error=${code}`;
}

/** Links to the person who asked for it, in the session in which they asked. */
async function linkFor(sessionId: string, provider: SignInProvider, identity: Identity): Promise<string> {
  if ((await readToken())?.sessionId !== sessionId) return "/sign-in?error=unfinished";
  const linked = await asSignedInOrNull(async (db, me) => {
    const isTheirs = await asDoorkeeperWithin(db, (keeper) => insertLink(keeper, me.id, identity));
    if (isTheirs) await noteLink(db, me.id, identity);
    return isTheirs ? me : null;
  });
  if (!linked) return "/sign-in?error=unfinished";
  const me = linked.value;
  if (!me) return "/settings/linked?error=taken";
  if (me.isEmailConfirmed) tell(me, "providerLinked", provider);
  return `/settings/linked?linked=${provider.id}`;
}

type Refusal = { readonly refused: "unconfirmed" | "too-many" };

async function findOrMake(
  provider: SignInProvider,
  identity: Identity,
  caller: Caller,
  timeZone: string,
): Promise<string | Refusal> {
  // Whom the address belongs to may change between looking and writing; then it is looked at anew.
  for (let tries = 0; tries < 3; tries += 1) {
    const arrival = decideArrival(identity, await asDoorkeeper((db) => findKnown(db, identity)));
    if (arrival.how === "enter") return arrival.personId;
    if (arrival.how === "refuse") return { refused: "unconfirmed" };
    if (arrival.how === "join") {
      if (!(await takeTry(`sign-up:${caller.address}`, 20, 60 * 60))) return { refused: "too-many" };
      const joined = await join(identity, timeZone);
      if (joined) return joined;
    } else if (await (arrival.how === "link" ? link : claim)(arrival.personId, provider, identity)) {
      return arrival.personId;
    }
  }
  throw new Error("the account keeps changing hands");
}

async function join(identity: Identity, timeZone: string): Promise<string | null> {
  const { email, name } = identity;
  if (!email) return null;
  const id = newId();
  const units = customaryUnits((await headers()).get("accept-language"));
  const person = { id, email, name, locale: await getLocale(), timeZone: timeZone || "UTC", ...units };
  return asDoorkeeper(async (db) => {
    if (!(await insertProvenPerson(db, person))) return null;
    await insertLink(db, id, identity);
    await writeAudit(db, { verb: "account.sign-up", personId: id, subjectId: id });
    await noteLink(db, id, identity);
    return id;
  });
}

async function link(personId: string, provider: SignInProvider, identity: Identity): Promise<boolean> {
  const person = await asDoorkeeper(async (db) => {
    if (!(await insertLink(db, personId, identity))) return null;
    await noteLink(db, personId, identity);
    return readerOf(db, personId);
  });
  if (person) tell(person, "providerLinked", provider);
  return person !== null;
}

async function claim(personId: string, provider: SignInProvider, identity: Identity): Promise<boolean> {
  const person = await asDoorkeeper(async (db) => {
    if (!(await claimAccount(db, personId))) return null;
    await insertLink(db, personId, identity);
    await writeAudit(db, { verb: "account.confirm-email", personId, subjectId: personId });
    await noteLink(db, personId, identity);
    return readerOf(db, personId);
  });
  if (person) tell(person, "providerClaimed", provider);
  return person !== null;
}

function readerOf(db: Db, id: string): Promise<{ email: string; locale: string }> {
  return db.person.findUniqueOrThrow({ where: { id }, select: { email: true, locale: true } });
}

async function noteLink(db: Db, personId: string, { provider }: Identity): Promise<void> {
  await writeAudit(db, {
    verb: "account.link-provider",
    personId,
    subjectId: personId,
    detail: { provider },
  });
}

function tell(
  reader: { email: string; locale: string },
  letter: "providerLinked" | "providerClaimed",
  { name }: SignInProvider,
): void {
  post([letterTo(reader, letter, "/settings/linked", { provider: name })]);
}
