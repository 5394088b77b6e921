"use server";

import { childAction } from "#lib/access/action.ts";
import { correctAs } from "./correction/correction.ts";
import { setDoseWithdrawn } from "./recording/recording.ts";
import { correctDoseInput, doseOnlyInput, recordDosesInput } from "./schema.ts";
import { recordVisitAs } from "./visit/visit.ts";

export const recordDoses = childAction({
  verb: "vaccinations.record",
  needs: "vaccinations:record",
  room: "vaccinations",
  input: recordDosesInput,
  run: recordVisitAs,
  to: (_, { childId }) => `/children/${childId}/vaccinations?saved=recorded`,
});

export const correctDose = childAction({
  verb: "vaccinations.correct",
  needs: "vaccinations:record",
  room: "vaccinations",
  input: correctDoseInput,
  run: correctAs,
  to: ({ id }, { childId }) => `/children/${childId}/vaccinations/doses/${id}?saved=corrected`,
});

export const withdrawDose = childAction({
  verb: "vaccinations.withdraw",
  needs: "vaccinations:record",
  room: "vaccinations",
  input: doseOnlyInput,
  run: (db, { childId, doseId }, caller) => setDoseWithdrawn(db, childId, doseId, new Date(), caller),
  to: ({ id }, { childId }) => `/children/${childId}/vaccinations/doses/${id}`,
});

export const restoreDose = childAction({
  verb: "vaccinations.restore",
  needs: "vaccinations:record",
  room: "vaccinations",
  input: doseOnlyInput,
  run: (db, { childId, doseId }, caller) => setDoseWithdrawn(db, childId, doseId, null, caller),
  to: ({ id }, { childId }) => `/children/${childId}/vaccinations/doses/${id}?saved=restored`,
});
