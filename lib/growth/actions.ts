"use server";

import { childAction } from "#lib/access/action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { correctAs } from "./correction/correction.ts";
import { insertCheckUp } from "./mutations.ts";
import { findReading } from "./queries.ts";
import { checkTyped, setWithdrawn } from "./recording/recording.ts";
import { correctReadingInput, readingOnlyInput, recordReadingsInput } from "./schema.ts";

export const recordReadings = childAction({
  verb: "growth.record",
  needs: "growth:record",
  room: "growth",
  input: recordReadingsInput,
  async run(db, checkUp, caller) {
    const typed = checkUp.measured.map((measured) => ({ ...measured, field: measured.kind }));
    const sound = await checkTyped(db, typed, checkUp, caller, null);
    if (!sound.ok) return sound;
    const id = await insertCheckUp(db, checkUp, { familyId: caller.familyId, recordedBy: caller.me.id });
    return ok({ id, audit: { kinds: checkUp.measured.map(({ kind }) => kind), takenOn: checkUp.takenOn } });
  },
  to: (_, { childId, measured }) =>
    `/children/${childId}/growth?kind=${measured[0]?.kind ?? "weight"}&saved=recorded`,
});

export const correctReading = childAction({
  verb: "growth.correct",
  needs: "growth:record",
  room: "growth",
  input: correctReadingInput,
  async run(db, correction, caller) {
    const before = await findReading(db, correction.childId, correction.readingId);
    const { measured } = correction;
    if (!before || before.isWithdrawn || !measured || before.kind !== measured.kind)
      return refused("not-found");
    return correctAs(db, before, { ...correction, measured }, caller);
  },
  to: (_, { childId }) => `/children/${childId}/growth/history?saved=corrected`,
});

export const withdrawReading = childAction({
  verb: "growth.withdraw",
  needs: "growth:record",
  room: "growth",
  input: readingOnlyInput,
  run: (db, { childId, readingId }) => setWithdrawn(db, childId, readingId, new Date()),
  to: (_, { childId, readingId }) => `/children/${childId}/growth/history?withdrawn=${readingId}`,
});

export const restoreReading = childAction({
  verb: "growth.restore",
  needs: "growth:record",
  room: "growth",
  input: readingOnlyInput,
  run: (db, { childId, readingId }) => setWithdrawn(db, childId, readingId, null),
  to: (_, { childId }) => `/children/${childId}/growth/history?saved=restored`,
});
