"use server";

import { redirect } from "next/navigation";
import { personAction } from "#lib/access/action.ts";
import { hideKey, showKey } from "#lib/access/api-shown-key.ts";
import { insertToken, revokeOwn } from "#lib/accounts/tokens/mutations.ts";
import { countTokens } from "#lib/accounts/tokens/queries.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { mostCalendars } from "./core/feed-key.ts";
import { calendarOnlyInput, makeCalendarInput } from "./schema.ts";

/** Makes an address at which a calendar app finds what is due, for one's own children alone. It is shown once. */
export const makeCalendar = personAction({
  verb: "account.make-calendar",
  room: "vaccinations",
  input: makeCalendarInput,
  tries: { name: "make-calendar", most: 20, seconds: 60 * 60 },
  async run(db, { name }, { me }) {
    if ((await countTokens(db, me.id, "calendar")) >= mostCalendars)
      return refused("calendars-enough", { most: mostCalendars });
    const scopes = ["vaccinations:read"];
    const { id, key } = await insertToken(db, {
      personId: me.id,
      kind: "calendar",
      name,
      scopes,
      expiresAt: null,
    });
    await showKey(me.id, key, "calendar");
    return ok({ id, audit: { name } });
  },
  to: () => "/settings/calendar/address",
});

export const revokeCalendar = personAction({
  verb: "account.revoke-token",
  room: "vaccinations",
  input: calendarOnlyInput,
  run: async (db, { calendarId }, { me }) =>
    (await revokeOwn(db, me.id, calendarId, "calendar")) ? ok({ id: calendarId }) : refused("not-found"),
  to: () => "/settings/calendar?done=revoked",
});

/** The address is in the calendar app: this browser shows it no more. */
export async function putCalendarAway(): Promise<void> {
  await hideKey("calendar");
  redirect("/settings/calendar");
}
