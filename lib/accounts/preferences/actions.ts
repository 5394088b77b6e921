"use server";

import { personAction } from "#lib/access/action.ts";
import { keepChoices } from "#lib/access/choices.ts";
import { ok } from "#lib/kernel/result.ts";
import { updateName, updatePreferences } from "./mutations.ts";

import { nameInput, preferencesInput } from "./schema.ts";

export const prefer = personAction({
  verb: "account.prefer",
  room: "accounts",
  input: preferencesInput,
  async run(db, preferences, { me }) {
    await updatePreferences(db, me.id, preferences);
    await keepChoices(preferences);
    return ok({ id: me.id });
  },
  to: () => "/settings/preferences?saved",
});

export const nameMyself = personAction({
  verb: "account.prefer",
  room: "accounts",
  input: nameInput,
  async run(db, { name }, { me }) {
    await updateName(db, me.id, name);
    return ok({ id: me.id });
  },
  to: () => "/settings?saved",
});
