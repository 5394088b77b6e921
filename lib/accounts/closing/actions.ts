"use server";

import { letterTo } from "#lib/access/letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { takeToken } from "#lib/access/session.ts";
import { readStep } from "#lib/access/step.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { asSteward } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { arriveInFull, toMeans } from "../admission.ts";
import { spendKey } from "../keys/mutations.ts";
import { checkOwner } from "../password/password.ts";
import { onward } from "../schema.ts";
import { goneAt } from "./core/plan.ts";
import { closeAccount as close, reopenAccount as reopen } from "./mutations.ts";
import { closeAccountInput, reopenAccountInput } from "./schema.ts";

/** Closes one's account, to be deleted in thirty days. */
export const closeAccount = openAction({
  room: "security",
  input: closeAccountInput,
  async run({ currentPassword }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { me } = owner.value;
    const now = new Date();
    const closed = await asSteward("close an account", (db) => close(db, me, now));
    if (!closed.ok) return closed;
    await takeToken();
    const date = formatDate(todayIn(me.timeZone, goneAt(now)), me.locale);
    post([letterTo(me, "closed", "/sign-in", { name: me.name, date })]);
    return ok(null);
  },
  to: () => "/sign-in/closed",
});

/** Opens one's closed account again, and lets one in. */
export const reopenAccount = openAction({
  room: "security",
  input: reopenAccountInput,
  async run(_, caller) {
    const key = await readStep();
    if (!key) return refused("step-over");
    const held = await asSteward("reopen an account", async (db) => {
      const spent = await spendKey(db, key, ["reopen"]);
      if (spent.ok && spent.value.personId) await reopen(db, spent.value.personId);
      return spent;
    });
    if (!held.ok || !held.value.personId) return refused("step-over");
    const { by, to } = held.value.detail as { by?: unknown; to?: unknown };
    return ok(await arriveInFull(held.value.personId, toMeans(String(by)), caller, onward.parse(to)));
  },
  to: (path) => path,
});
