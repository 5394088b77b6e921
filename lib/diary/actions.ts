"use server";

import { childAction } from "#lib/access/action.ts";
import { correctEntryAs } from "./correction/correction.ts";
import { recordEntryAs } from "./recording/recording.ts";
import { repeatMedicationsAs } from "./repeat/repeat.ts";
import { correctEntryInput, entryFromInput, recordEntryInput, repeatMedicationsInput } from "./schema.ts";
import { withdrawEntryAs } from "./withdrawal/withdrawal.ts";

type At = { readonly childId: string };
type Kept = { readonly id: string; readonly audit: { readonly day: string } };

// The day on which an entry stands, with what was just done to it; and the entry's own page.
const dayOf = ({ id, audit }: Kept, { childId }: At) =>
  `/children/${childId}/diary?day=${audit.day}&entry=${id}`;
const pageOf = (id: string, { childId }: At) => `/children/${childId}/diary/entries/${id}`;

const recording = { needs: "diary:record", room: "diary" } as const;

export const recordEntry = childAction({
  verb: "diary.record",
  ...recording,
  input: recordEntryInput,
  run: (db, sent, caller) => recordEntryAs(db, sent, caller),
  to: (kept, { next, ...at }) =>
    next === "photo" ? `${pageOf(kept.id, at)}?saved=recorded#photo` : `${dayOf(kept, at)}&saved=recorded`,
});

export const correctEntry = childAction({
  verb: "diary.correct",
  ...recording,
  input: correctEntryInput,
  run: correctEntryAs,
  to: ({ id }, at) => `${pageOf(id, at)}?saved=corrected`,
});

export const withdrawEntry = childAction({
  verb: "diary.withdraw",
  ...recording,
  input: entryFromInput,
  run: (db, which, caller) => withdrawEntryAs(db, which, new Date(), caller),
  to: (kept, { back, ...at }) => (back ? dayOf(kept, at) : pageOf(kept.id, at)),
});

export const restoreEntry = childAction({
  verb: "diary.restore",
  ...recording,
  input: entryFromInput,
  run: (db, which, caller) => withdrawEntryAs(db, which, null, caller),
  to: (kept, { back, ...at }) =>
    back && !kept.isNoticed ? `${dayOf(kept, at)}&saved=restored` : `${pageOf(kept.id, at)}?saved=restored`,
});

/** The medications of an entry in one tap, as a new entry now. */
export const repeatMedications = childAction({
  verb: "diary.record",
  ...recording,
  input: repeatMedicationsInput,
  run: repeatMedicationsAs,
  to: (kept, at) => `${dayOf(kept, at)}&saved=recorded`,
});
