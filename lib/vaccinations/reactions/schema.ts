import { z } from "zod";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { reactionKinds, reactionOnsets, reactionSeverities } from "../core/reactions.ts";
import { confirmedInput } from "../schema.ts";

const id = z.string("invalid").refine(isId, "invalid");

/** What was seen after a dose; the form brings the reaction's id. */
export const reactionInput = z
  .object({
    childId: id,
    doseId: id,
    reactionId: id,
    kinds: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((sent) => reactionKinds.filter((kind) => [sent ?? []].flat().includes(kind))),
    onset: z.enum(reactionOnsets).catch("immediate"),
    severity: z.enum(reactionSeverities).catch("mild"),
    startedOn: z.string().optional(),
    note: z.string().trim().max(2000, "note-long").optional(),
    confirmed: confirmedInput,
  })
  .transform(({ startedOn: typed, note, ...reaction }, check) => {
    if (reaction.kinds.length === 0)
      check.addIssue({ code: "custom", path: ["kinds"], message: "kinds-missing" });
    const startedOn = typed ? parseCalendarDate(typed) : null;
    if (typed && !startedOn) check.addIssue({ code: "custom", path: ["startedOn"], message: "date-wrong" });
    return { ...reaction, startedOn, note: note || null };
  });

export const reactionOnlyInput = z.object({ childId: id, doseId: id, reactionId: id });
export const reactionPictureInput = reactionOnlyInput.extend({ pictureId: id });

export type SentReaction = z.output<typeof reactionInput>;
