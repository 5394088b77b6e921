import { readCaller } from "#lib/access/open-action.ts";
import { readToken } from "#lib/access/session.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { type Device, readDevice } from "#lib/platform/devices.ts";
import { findPreviousSignIn, listSessions, type SessionView } from "./queries.ts";

/** Where a person is signed in, and the sign-in before this one. */
export async function viewSessions(
  db: Db,
  me: SignedIn,
): Promise<{ sessions: SessionView[]; previous: SessionView | null }> {
  const currentId = (await readToken())?.sessionId ?? "";
  return {
    sessions: await listSessions(db, me.id, currentId),
    previous: await findPreviousSignIn(db, me.id, currentId),
  };
}

/** The device that asks for this page. */
export async function viewThisDevice(): Promise<Device> {
  return readDevice((await readCaller()).device);
}
