"use server";

import { childAction } from "#lib/access/action.ts";
import { ok } from "#lib/kernel/result.ts";
import { correctAs } from "./correction/correction.ts";
import { updateDue } from "./due/due.ts";
import { insertVisit } from "./mutations.ts";
import { readDoses, setDoseScene, setDoseWithdrawn } from "./recording/recording.ts";
import { correctDoseInput, doseOnlyInput, recordDosesInput } from "./schema.ts";

export const recordDoses = childAction({
  verb: "vaccinations.record",
  needs: "vaccinations:record",
  room: "vaccinations",
  input: recordDosesInput,
  async run(db, { entries, ...visit }, caller) {
    const scene = await setDoseScene(db, visit.childId, caller);
    if (!scene.ok) return scene;
    const known = scene.value.known.filter(({ visitId }) => visitId !== visit.visitId);
    const read = await readDoses(entries, visit, { ...scene.value, known });
    if (!read.ok) return read;
    const place = { familyId: caller.familyId, childId: visit.childId, recordedBy: caller.me.id };
    const id = await insertVisit(db, visit, read.value, place);
    await updateDue(db, scene.value.child, scene.value.today);
    return ok({ id, audit: { cvx: read.value.map(({ cvx }) => cvx), givenOn: visit.givenOn } });
  },
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
