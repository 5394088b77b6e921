import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { type DraftDoubt, type EntryDraft, readDraft } from "./core/entry-draft.ts";
import { toWritten } from "./core/entry-form.ts";

const id = z.string("invalid").refine(isId, "invalid");

/** The questions that were answered with yes, as "field:code" or, where that is about some figures only, "field:code:facts". */
const confirmedInput = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((ids) =>
    [ids ?? []]
      .flat()
      .filter((id) => /^\w{1,20}:[\w-]{1,40}(?::[0-9a-f]{8})?$/.test(id))
      .slice(0, 100),
  );

const nextInput = z.literal("photo").optional().catch(undefined);

/** An entry as a door hands it on: read, not yet checked against the record. */
export type SentEntry = {
  readonly childId: string;
  readonly entryId: string;
  readonly draft: EntryDraft;
  readonly doubts: readonly DraftDoubt[];
  /** The questions answered with yes, as `questionId` names them. */
  readonly confirmed: readonly string[];
  /** What the person goes on to once it is kept; left out, back to the day. */
  readonly next?: "photo" | undefined;
};

/**
 * The form of /diary/record: flat names, see core/written-entry.ts. `time` is "HH:MM", "" where only the day is known, or "now" (`day`
 * may then be left out). `pain1Location` may be sent several times: places of one level.
 */
export const recordEntryInput = z
  .looseObject({ childId: id, entryId: id, confirmed: confirmedInput, next: nextInput })
  .transform(({ childId, entryId, confirmed, next, ...typed }, check): SentEntry => {
    const { draft, faults, doubts } = readDraft(toWritten(typed));
    for (const [field, message] of Object.entries(faults))
      check.addIssue({ code: "custom", path: message === "nothing-said" ? [] : [field], message });
    return { childId, entryId, draft, doubts, confirmed, ...(next && { next }) };
  });

/** The same form, for an entry that is there. */
export const correctEntryInput = recordEntryInput;

export const entryOnlyInput = z.object({ childId: id, entryId: id });

/** The same with where the person comes from: `back` "day" leads back to the entry's day, else its own page is shown. */
export const entryFromInput = entryOnlyInput.extend({ back: z.literal("day").optional().catch(undefined) });

/** `fromEntryId` is the entry whose medications are given again; `entryId` is the new one's. */
export const repeatMedicationsInput = entryOnlyInput.extend({ fromEntryId: id, confirmed: confirmedInput });
