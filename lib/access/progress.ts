import { type Refused, type Result, refused } from "#lib/kernel/result.ts";
import { type Db, type SignedIn, SignedOut, takeTry } from "#lib/platform/db.ts";
import { logBug } from "#lib/platform/log.ts";
import type { Room } from "#lib/words/messages.ts";
import { type Done, inOneTransaction, record, signInAgain } from "./action.ts";
import type { Verb } from "./core/verbs.ts";
import { toFormState } from "./form.ts";
import { isFromHere } from "./origin.ts";
import { readToken, type TokenHolder } from "./session.ts";

/** How far a piece of work is; `checking` once all is done and is looked at again. */
export type Progress = { readonly done: number; readonly of: number; readonly stage?: "checking" };
export type Tell = (progress: Progress) => void;

type ProgressRule<W> = {
  verb: Verb;
  /** Whose messages put the refusals into words. */
  room: Room;
  /** The work itself, in one transaction: it checks what its caller may do, and says how far it is. */
  run(db: Db, where: W, me: SignedIn, tell: Tell): Promise<Result<Done>>;
  /** Where the person goes afterwards. */
  to(done: Done, where: W): string;
};

type Handler<W> = (request: Request, context: { params: Promise<W> }) => Promise<Response>;

/** Whoever sees how far it is waits longer. */
const patienceMs = 60_000;
const tries = { most: 30, windowSeconds: 10 * 60 };
const unkept = { "cache-control": "no-store" };

/**
 * A door for work that takes its time. A script is told in lines of JSON: `{done, of}` while it goes on, at last `{to}` or why it was
 * refused. A refusal before anything was begun has a status of its own.
 */
export function progressDoor<W>(rule: ProgressRule<W>): Handler<W> {
  return async (request, { params }) => {
    if (!isFromHere(request)) return new Response(null, { status: 403 });
    const holder = await readToken();
    if (!holder) return answer({ to: await signInAgain() }, 401);
    if (!(await takeTry(`progress:${holder.sessionId}`, tries.most, tries.windowSeconds)))
      return refuse(rule.room, refused("too-many"));
    const where = await params;
    const lines = new TransformStream<Uint8Array, Uint8Array>();
    const writer = lines.writable.getWriter();
    const encoder = new TextEncoder();
    // Whoever goes away does not end the work: it is all stored, or nothing.
    const say = (line: object) =>
      void writer.write(encoder.encode(`${JSON.stringify(line)}\n`)).catch(() => {});
    const begun = Promise.withResolvers<null>();
    const worked = work(rule, holder, where, (progress) => {
      begun.resolve(null);
      say(progress);
    });
    const early = await Promise.race([worked, begun.promise]);
    if (early) return early.status === 200 ? answer(early.line, 200) : answer(early.line, early.status);
    void worked.then(({ line }) => {
      say(line);
      void writer.close().catch(() => {});
    });
    return new Response(lines.readable, {
      headers: {
        "content-type": "application/x-ndjson; charset=utf-8",
        "x-accel-buffering": "no",
        ...unkept,
      },
    });
  };
}

type Ending = { readonly line: object; readonly status: number };

async function work<W>(rule: ProgressRule<W>, holder: TokenHolder, where: W, tell: Tell): Promise<Ending> {
  try {
    const result = await inOneTransaction(
      holder,
      async (db, me) => {
        const done = await rule.run(db, where, me, tell);
        if (done.ok) {
          const { familyId, childId } = done.value;
          await record(db, rule.verb, me, done.value, {
            ...(familyId && { familyId }),
            ...(childId && { childId }),
          });
        }
        return done;
      },
      patienceMs,
    );
    if (!result.ok) return ending(rule.room, result);
    result.value.afterwards?.();
    return { line: { to: rule.to(result.value, where) }, status: 200 };
  } catch (error) {
    if (error instanceof SignedOut) return { line: { to: await signInAgain() }, status: 401 };
    logBug("progress", error);
    return { line: { failed: true }, status: 500 };
  }
}

const statuses: Readonly<Record<string, number>> = { "not-found": 404, "not-allowed": 403, "too-many": 429 };

async function ending(room: Room, refusal: Refused): Promise<Ending> {
  return { line: await toFormState(room, refusal, null), status: statuses[refusal.code] ?? 422 };
}

async function refuse(room: Room, refusal: Refused): Promise<Response> {
  const { line, status } = await ending(room, refusal);
  return answer(line, status);
}

function answer(line: object, status: number): Response {
  return new Response(`${JSON.stringify(line)}\n`, {
    status,
    headers: { "content-type": "application/x-ndjson; charset=utf-8", ...unkept },
  });
}
