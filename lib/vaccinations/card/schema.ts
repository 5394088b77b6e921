import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { MAX_TEXT } from "../core/health-card-text.ts";
import { confirmedInput } from "../schema.ts";

const id = z.string("invalid").refine(isId, "invalid");

/** A health card's text, to be judged again here; the trail knows taking it over by `visitId`. */
export const recordCardInput = z.object({
  childId: id,
  visitId: id,
  card: z.string("card-missing").trim().min(1, "card-missing").max(MAX_TEXT, "card-many"),
  confirmed: confirmedInput,
});

export type SentCard = z.output<typeof recordCardInput>;
