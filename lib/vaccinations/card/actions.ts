"use server";

import { childAction } from "#lib/access/action.ts";
import { recordCardAs } from "./card.ts";
import { recordCardInput } from "./schema.ts";

export const recordHealthCard = childAction({
  verb: "vaccinations.record",
  needs: "vaccinations:record",
  room: "vaccinations",
  input: recordCardInput,
  run: (db, sent, caller) => recordCardAs(db, sent, caller, new Date()),
  to: ({ count }, { childId }) => `/children/${childId}/vaccinations?saved=card&count=${count}`,
});
