import { z } from "zod";
import type { Prisma } from "#generated/prisma/client.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Db, SignedIn, Token } from "#lib/platform/db.ts";
import type { Room } from "#lib/words/messages.ts";
import { type ChildCaller, checkChild, record } from "./action.ts";
import type { ParamsIn } from "./core/api-path.ts";
import type { Permission } from "./core/roles.ts";
import type { Verb } from "./core/verbs.ts";

/** What a program sent: what stands in the braces of the address, after its question mark, and in the body. */
export type Call<P extends string = string, Q = unknown, B = unknown> = {
  readonly params: Readonly<Record<P, string>>;
  readonly query: Q;
  readonly body: B;
  /** What the program calls this deed, so that sending it again does it once; null when it does not say. */
  readonly idempotencyKey: string | null;
};

/** What a door answers: the body, and for the audit trail what was done; without a deed nothing is written. */
export type Answer<O> = {
  readonly body: O;
  /** 201 where something was made. */
  readonly status?: 200 | 201;
  readonly deed?: { readonly id: string; readonly audit?: Prisma.InputJsonObject };
};

export type ProgramCaller = { readonly me: SignedIn; readonly token: Token };
export type ProgramChildCaller = ChildCaller & ProgramCaller;

/** A door for programs, as it is opened and as it is described. */
export type ApiDoor = {
  /** Its operationId. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** From the version on, names in braces: "/v1/children/{childId}". */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** What the key must hold. Every key holds child:read. */
  readonly needs: Permission;
  /** Whose messages put the refusals into words. */
  readonly room: Room;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly output: z.ZodType;
  readonly statuses: readonly (200 | 201)[];
  readonly takesKey: boolean;
  run(db: Db, call: Call, caller: ProgramCaller): Promise<Result<Answer<unknown>>>;
};

type Rule<P extends string, Q extends z.ZodObject, B extends z.ZodType, O extends z.ZodType, C> = Pick<
  ApiDoor,
  "name" | "method" | "summary" | "needs" | "room"
> & {
  path: P;
  description?: string;
  /** What is written into the audit trail; none where nothing is changed. */
  verb?: Verb;
  query?: Q;
  body?: B;
  output: O;
  statuses?: readonly (200 | 201)[];
  /** Whether it takes an Idempotency-Key. */
  takesKey?: boolean;
  run(
    db: Db,
    call: Call<ParamsIn<P>, z.output<Q>, z.output<B>>,
    caller: C,
  ): Promise<Result<Answer<z.input<O>>>>;
};

const nothing = z.strictObject({});

/** A door for programs to what is a person's own. */
export function apiDoor<
  P extends string,
  O extends z.ZodType,
  Q extends z.ZodObject = typeof nothing,
  B extends z.ZodType = z.ZodNull,
>(rule: Rule<P, Q, B, O, ProgramCaller>): ApiDoor {
  return toDoor(rule, async (db, call, caller) => {
    const result = await rule.run(db, call, caller);
    if (result.ok) await note(db, rule.verb, caller, result.value);
    return result;
  });
}

/** A door for programs to a child's record: their person must hold `needs` on the child, or they learn nothing of it. */
export function childApiDoor<
  P extends `/v1/children/{childId}${string}`,
  O extends z.ZodType,
  Q extends z.ZodObject = typeof nothing,
  B extends z.ZodType = z.ZodNull,
>(rule: Rule<P, Q, B, O, ProgramChildCaller>): ApiDoor {
  return toDoor(rule, async (db, call, caller) => {
    const { childId = "" } = call.params as Readonly<Record<string, string>>;
    const access = await checkChild(db, childId, rule.needs);
    if (!access.ok) return access;
    const result = await rule.run(db, call, { ...caller, ...access.value });
    const about = { familyId: access.value.familyId, childId };
    if (result.ok) await note(db, rule.verb, caller, result.value, about);
    return result.ok ? ok(result.value) : result;
  });
}

function toDoor<P extends string, Q extends z.ZodObject, B extends z.ZodType, O extends z.ZodType, C>(
  { name, method, path, summary, description, needs, room, ...rule }: Rule<P, Q, B, O, C>,
  run: (
    db: Db,
    call: Call<ParamsIn<P>, z.output<Q>, z.output<B>>,
    caller: ProgramCaller,
  ) => Promise<Result<Answer<z.input<O>>>>,
): ApiDoor {
  return {
    ...{ name, method, path, summary, needs, room, output: rule.output },
    ...(description && { description }),
    query: rule.query ?? nothing,
    body: rule.body ?? null,
    statuses: rule.statuses ?? [200],
    takesKey: rule.takesKey ?? false,
    // The server has read the call by this very door's schemas.
    run: run as ApiDoor["run"],
  };
}

/** Writes what a program did into the trail, in the name of its person and with the name of its key. */
async function note(
  db: Db,
  verb: Verb | undefined,
  { me, token }: ProgramCaller,
  { deed }: Answer<unknown>,
  about: { familyId?: string; childId?: string } = {},
): Promise<void> {
  if (!verb || !deed) return;
  await record(db, verb, me, { id: deed.id, audit: { ...deed.audit, token: token.name } }, about);
}
