"use server";

import { familyAction, personAction } from "#lib/access/action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { waitForTurn } from "../mutations.ts";
import { insertFamilyOnce, updateFamily } from "./mutations.ts";
import { editFamilyInput, foundFamilyInput } from "./schema.ts";

export const foundFamily = personAction({
  verb: "family.found",
  room: "families",
  input: foundFamilyInput,
  async run(db, family, { me }) {
    await waitForTurn(db, me.id);
    return (await insertFamilyOnce(db, family, me.id)) ? ok({ id: family.id }) : refused("not-found");
  },
  to: ({ id }) => `/families/${id}?saved=founded`,
});

export const editFamily = familyAction({
  verb: "family.edit",
  needs: "family:edit",
  room: "families",
  input: editFamilyInput,
  async run(db, { familyId, ...family }) {
    await updateFamily(db, { id: familyId, ...family });
    return ok({ id: familyId });
  },
  to: ({ id }) => `/families/${id}?saved=edited`,
});
