"use server";

import { personAction } from "#lib/access/action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { updateAllSeen, updateSeen } from "./mutations.ts";
import { noticeOnlyInput, noticesUntilInput } from "./schema.ts";

export const dismissNotice = personAction({
  verb: "account.dismiss-notice",
  room: "accounts",
  input: noticeOnlyInput,
  async run(db, { noticeId }) {
    return (await updateSeen(db, noticeId)) ? ok({ id: noticeId }) : refused("not-found");
  },
  to: () => "/home",
});

export const dismissAllNotices = personAction({
  verb: "account.dismiss-notice",
  room: "accounts",
  input: noticesUntilInput,
  async run(db, { until }, { me }) {
    await updateAllSeen(db, me.id, new Date(until));
    return ok({ id: me.id });
  },
  to: () => "/home",
});
