"use server";

import { personAction } from "#lib/access/action.ts";
import { readToken } from "#lib/access/session.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { revokeOthers, revokeOwn } from "./mutations.ts";
import { endOtherSessionsInput, endSessionInput } from "./schema.ts";

/** Signs one device out; its next request is refused. */
export const endSession = personAction({
  verb: "account.end-session",
  room: "security",
  input: endSessionInput,
  async run(db, { sessionId }, { me }) {
    return (await revokeOwn(db, me.id, sessionId)) ? ok({ id: sessionId }) : refused("not-found");
  },
  to: () => "/settings/security?done=session-ended",
});

/** Signs every other device out. */
export const endOtherSessions = personAction({
  verb: "account.end-other-sessions",
  room: "security",
  input: endOtherSessionsInput,
  async run(db, _, { me }) {
    const holder = await readToken();
    const count = await revokeOthers(db, me.id, holder?.sessionId ?? "");
    return ok({ id: me.id, audit: { count } });
  },
  to: () => "/settings/security?done=others-ended",
});
