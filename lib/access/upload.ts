import { isId } from "#lib/kernel/ids.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import { asPerson, type Db, type SignedIn, SignedOut, takeTry } from "#lib/platform/db.ts";
import type { Room } from "#lib/words/messages.ts";
import {
  type ChildCaller,
  checkChild,
  type Done,
  type FamilyCaller,
  inOneTransaction,
  type PersonCaller,
  record,
  signInAgain,
} from "./action.ts";
import type { Permission } from "./core/roles.ts";
import type { Verb } from "./core/verbs.ts";
import { checkSomeChild } from "./family-access.ts";
import { toFormState } from "./form.ts";
import { isFromHere } from "./origin.ts";
import { readToken } from "./session.ts";
import { readUpload, type Upload } from "./upload-body.ts";

type UploadRule<P, C, W> = {
  verb: Verb;
  /** Whose messages put the refusals into words. */
  room: Room;
  mostBytes: number;
  /** Looks at the file and keeps what is made of it, outside any scope: it may take its time, or ask the network. */
  prepare(sent: Upload): Promise<Result<P>>;
  run(db: Db, prepared: P, caller: C, where: W): Promise<Result<Done>>;
  /** The page with the form; what came of it is told there as `?<room's name>=<code>`. */
  page(where: W): string;
  /** Where the person goes once it is kept; left out, back to the page. */
  to?(done: Done, where: W): string;
};

type Handler<W> = (request: Request, context: { params: Promise<W> }) => Promise<Response>;

/** A door for a file about a child: the caller must hold `needs` on the child before a byte of it is read. */
export function childUpload<P, W extends { childId: string } = { childId: string }>(
  rule: UploadRule<P, ChildCaller, W> & { needs: Permission },
): Handler<W> {
  return uploadDoor(
    rule,
    async (db, { childId }) => (isId(childId) ? checkChild(db, childId, rule.needs) : refused("not-found")),
    (me, access) => ({ me, ...access }),
    ({ familyId }, { childId }) => ({ familyId, childId }),
  );
}

/** A door for a file that is brought to a family: the caller must hold `needs`, or one of several, on a child of it before a byte is read. */
export function familyUpload<P>(
  rule: UploadRule<P, FamilyCaller, { familyId: string }> & { needs: Permission | readonly Permission[] },
): Handler<{ familyId: string }> {
  return uploadDoor(
    rule,
    async (db, { familyId }) => checkSomeChild(db, familyId, rule.needs),
    (me, access, { familyId }) => ({ me, familyId, ...access }),
    // A file is its bringer's alone, and so is the note that it came: the family learns of what is made of it.
    () => ({}),
  );
}

/** A door for a file about oneself. */
export function personUpload<P>(
  rule: UploadRule<P, PersonCaller, Record<string, never>>,
): Handler<Record<string, never>> {
  const nothing = async () => ok(null);
  return uploadDoor(
    rule,
    nothing,
    (me) => ({ me }),
    () => ({}),
  );
}

/** Decoding costs more than any other door, so each session knocks less often here. */
const tries = { most: 30, windowSeconds: 10 * 60 };

function uploadDoor<P, C, W, A>(
  rule: UploadRule<P, C, W>,
  check: (db: Db, where: W) => Promise<Result<A>>,
  toCaller: (me: SignedIn, access: A, where: W) => C,
  about: (access: A, where: W) => { familyId?: string; childId?: string },
): Handler<W> {
  return async (request, { params }) => {
    if (!isFromHere(request)) return new Response(null, { status: 403 });
    const holder = await readToken();
    if (!holder) return sendTo(request, await signInAgain(), 401);
    const where = await params;
    const page = rule.page(where);
    const refuse = (refusal: Refused) => tell(request, rule.room, page, refusal);
    if (!(await takeTry(`upload:${holder.sessionId}`, tries.most, tries.windowSeconds)))
      return refuse(refused("too-many"));
    try {
      const allowed = await asPerson(holder, (db) => check(db, where));
      if (!allowed.ok) return await refuse(allowed);
      const sent = await readUpload(request, rule.mostBytes);
      if (!sent.ok) return await refuse(sent);
      const prepared = await rule.prepare(sent.value);
      if (!prepared.ok) return await refuse(prepared);
      // Much may have changed while the file came in: what is allowed is asked again where it is written.
      const done = await inOneTransaction(holder, async (db, me) => {
        const access = await check(db, where);
        if (!access.ok) return access;
        const result = await rule.run(db, prepared.value, toCaller(me, access.value, where), where);
        if (result.ok) await record(db, rule.verb, me, result.value, about(access.value, where));
        return result;
      });
      if (!done.ok) return await refuse(done);
      return sendTo(request, rule.to?.(done.value, where) ?? `${page}?${rule.room}=saved`, 200);
    } catch (error) {
      if (error instanceof SignedOut) return sendTo(request, await signInAgain(), 401);
      throw error;
    }
  };
}

/** A script is told where to go; a form without one is sent there. */
function sendTo(request: Request, to: string, status: number): Response {
  return asksForJson(request)
    ? Response.json({ to }, { status, headers: unkept })
    : new Response(null, { status: 303, headers: { location: to, ...unkept } });
}

const statuses: Readonly<Record<string, number>> = {
  "not-found": 404,
  "not-allowed": 403,
  "too-many": 429,
  "too-large": 413,
};

/** A script is told why, in the person's words; a form without one is sent back to its page, which says so. */
async function tell(request: Request, room: Room, page: string, refusal: Refused): Promise<Response> {
  const status = statuses[refusal.code] ?? 422;
  if (asksForJson(request))
    return Response.json(await toFormState(room, refusal, null), { status, headers: unkept });
  if (status === 404) return new Response(null, { status });
  return sendTo(request, `${page}?${new URLSearchParams({ [room]: refusal.code })}`, status);
}

const unkept = { "cache-control": "no-store" };

const asksForJson = ({ headers }: Request) => (headers.get("accept") ?? "").includes("application/json");
