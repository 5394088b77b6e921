"use server";

import { personAction } from "#lib/access/action.ts";
import { kinds, wants } from "#lib/access/core/notifications.ts";
import { ok } from "#lib/kernel/result.ts";
import { updateSeenOfNews } from "../notices/mutations.ts";
import { updateNotificationChoices } from "./mutations.ts";
import { getNotificationChoices } from "./queries.ts";
import { notificationsInput } from "./schema.ts";

export const chooseNotifications = personAction({
  verb: "account.choose-notifications",
  room: "accounts",
  input: notificationsInput,
  async run(db, choices, { me }) {
    // What came while it was turned off was not to be told; turned on again, it is not told late.
    const before = await getNotificationChoices(db, me.id);
    await updateSeenOfNews(
      db,
      me.id,
      kinds.filter((kind) => !wants(before, kind, "app")),
    );
    await updateNotificationChoices(db, me.id, choices);
    return ok({ id: me.id });
  },
  to: () => "/settings/notifications?saved",
});
