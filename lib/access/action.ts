import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Prisma } from "#generated/prisma/client.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import { asPerson, type Db, type SignedIn, SignedOut, takeTry } from "#lib/platform/db.ts";
import type { Room } from "#lib/words/messages.ts";
import { writeAudit } from "./audit.ts";
import { type ChildAccess, findChildAccess } from "./child-access.ts";
import { can, type Permission, storing } from "./core/roles.ts";
import type { Verb } from "./core/verbs.ts";
import { type FamilyAccess, findFamilyAccess } from "./family-access.ts";
import { readInput, toFormState } from "./form.ts";
import { readToken } from "./session.ts";

/** What a door is called with: a form (with or without React's previous state before it) or an object. */
export type Door = (first: unknown, second?: FormData) => Promise<FormState>;

/** What `run` answers: the id of the thing done to, and figures worth keeping in the audit trail. */
export type Done = {
  readonly id: string;
  readonly audit?: Prisma.InputJsonObject;
  /** The family and child that a person's own deed belongs to in the trail, where they are a member by then. */
  readonly familyId?: string;
  readonly childId?: string;
  /** What was done, where the door alone does not tell. */
  readonly verb?: Verb;
  /** What is to be done once all is stored, and only then: letters. */
  readonly afterwards?: () => void;
};

type Rule<S extends z.ZodType, D extends Done, C> = {
  verb: Verb;
  /** Whose messages put the refusals into words. */
  room: Room;
  input: S;
  /** How often a person may try in so many seconds; counted before the transaction, so that a refusal does not undo the count. */
  tries?: {
    readonly name: string;
    readonly most: number;
    readonly seconds: number;
    /** What one try too many is refused with; "too-many" unless the room has its own sentence. */
    readonly code?: string;
  };
  run(db: Db, input: z.output<S>, caller: C): Promise<Result<D>>;
  /** Where the person goes afterwards; without it the page they are on is refreshed. */
  to?(done: D, input: z.output<S>): string;
};

export type PersonCaller = { readonly me: SignedIn };
export type ChildCaller = PersonCaller & ChildAccess;
export type FamilyCaller = PersonCaller & FamilyAccess & { readonly familyId: string };

/** No person does more than this in a minute; a script with their token might. */
const perMinute = 120;

/** A door to one's own account and families. */
export function personAction<S extends z.ZodType, D extends Done>(rule: Rule<S, D, PersonCaller>): Door {
  return door(rule, async (db, input, me) => {
    const result = await rule.run(db, input, { me });
    if (result.ok) {
      const { familyId, childId } = result.value;
      await record(db, rule.verb, me, result.value, {
        ...(familyId && { familyId }),
        ...(childId && { childId }),
      });
    }
    return result;
  });
}

/** A door to a child's record: the caller must hold `needs` on the child, or learns nothing of it. */
export function childAction<S extends z.ZodType<{ childId: string }>, D extends Done>(
  rule: Rule<S, D, ChildCaller> & { needs: Permission },
): Door {
  return door(rule, async (db, input, me) => {
    const checked = await checkChild(db, input.childId, rule.needs);
    if (!checked.ok) return checked;
    const access = checked.value;
    const result = await rule.run(db, input, { me, ...access });
    if (result.ok)
      await record(db, rule.verb, me, result.value, { familyId: access.familyId, childId: input.childId });
    return result;
  });
}

/** The caller's part on a child, or why they may not do there what `needs` says. */
export async function checkChild(db: Db, childId: string, needs: Permission): Promise<Result<ChildAccess>> {
  const access = await findChildAccess(db, childId);
  if (!access) return refused("not-found");
  if (!can(access, needs)) return refused("not-allowed");
  if (storing.includes(needs) && !access.consented) return refused("consent-missing");
  return ok(access);
}

/** A door to a family itself: the caller must hold `needs` on all of its children, or learns nothing of it. */
export function familyAction<S extends z.ZodType<{ familyId: string }>, D extends Done>(
  rule: Rule<S, D, FamilyCaller> & { needs: Permission },
): Door {
  return door(rule, async (db, input, me) => {
    const { familyId } = input;
    const access = await findFamilyAccess(db, familyId);
    if (!access) return refused("not-found");
    if (!access.allChildren || !can(access, rule.needs)) return refused("not-allowed");
    const result = await rule.run(db, input, { me, familyId, ...access });
    if (result.ok) await record(db, rule.verb, me, result.value, { familyId });
    return result;
  });
}

function door<S extends z.ZodType, D extends Done, C>(
  rule: Rule<S, D, C>,
  work: (db: Db, input: z.output<S>, me: SignedIn) => Promise<Result<D>>,
): Door {
  return async (first, second) => {
    const sent = second ?? first;
    const holder = await readToken();
    if (!holder) redirect(await signInAgain());
    const outcome = await attempt(rule, sent, holder, work);
    if (outcome === "signed-out") redirect(await signInAgain());
    if (!outcome.ok) return toFormState(rule.room, outcome, sent);
    const { done, input } = outcome.value;
    done.afterwards?.();
    if (rule.to) redirect(rule.to(done, input));
    refresh();
    return { status: "done", id: done.id };
  };
}

/** The sign-in page, which leads back to the page the form was on: its draft is kept there. */
export async function signInAgain(): Promise<string> {
  const from = URL.parse((await headers()).get("referer") ?? "");
  return from ? `/sign-in?${new URLSearchParams({ to: from.pathname })}` : "/sign-in";
}

async function attempt<S extends z.ZodType, D extends Done, C>(
  rule: Rule<S, D, C>,
  sent: unknown,
  holder: { personId: string; sessionId: string },
  work: (db: Db, input: z.output<S>, me: SignedIn) => Promise<Result<D>>,
): Promise<Result<{ done: D; input: z.output<S> }> | "signed-out"> {
  if (!(await takeTry(`act:${holder.sessionId}`, perMinute, 60))) return refused("too-many");
  const parsed = rule.input.safeParse(readInput(sent));
  if (!parsed.success) return invalid(parsed.error);
  const { tries } = rule;
  if (tries && !(await takeTry(`${tries.name}:${holder.personId}`, tries.most, tries.seconds)))
    return refused(tries.code ?? "too-many");
  try {
    const result = await inOneTransaction(holder, (db, me) => work(db, parsed.data, me));
    return result.ok ? ok({ done: result.value, input: parsed.data }) : result;
  } catch (error) {
    if (error instanceof SignedOut) return "signed-out";
    throw error;
  }
}

/** A refusal undoes whatever `run` had begun to write. */
export async function inOneTransaction<T>(
  holder: { personId: string; sessionId: string },
  work: (db: Db, me: SignedIn) => Promise<Result<T>>,
  patienceMs?: number,
): Promise<Result<T>> {
  return undoingRefusals((settle) =>
    asPerson(holder, async (db, me) => settle(await work(db, me)), patienceMs),
  );
}

/** Runs a scope; a refusal that is settled within it undoes whatever was begun there. */
export async function undoingRefusals<T>(
  scope: (settle: (result: Result<T>) => Result<T>) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await scope((result) => {
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    throw error;
  }
}

class RolledBack extends Error {
  readonly refusal: Refused;
  constructor(refusal: Refused) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Zod's issues as one code a field: a schema's messages are codes of the room's refusals. */
export function invalid(error: z.ZodError): Refused {
  const [only] = error.issues;
  // What a schema says of the whole, with no field at fault, is what the form says.
  if (only?.code === "custom" && only.path.length === 0 && error.issues.length === 1)
    return refused(only.message);
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.map(String).join(".");
    fields[name] ??= issue.message;
  }
  return { ok: false, code: "invalid", fields };
}

/** Writes what was done into the audit trail. */
export async function record(
  db: Db,
  verb: Verb,
  me: SignedIn,
  done: Done,
  about: { familyId?: string; childId?: string } = {},
): Promise<void> {
  await writeAudit(db, {
    verb: done.verb ?? verb,
    personId: me.id,
    subjectId: done.id,
    ...about,
    ...(done.audit && { detail: done.audit }),
  });
}
