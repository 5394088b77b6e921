"use server";

import { childAction } from "#lib/access/action.ts";
import { addMedicineAs, changeMedicineAs, setMedicineWithdrawn, takeOverAs } from "./medicines.ts";
import { medicineInput, medicineOnlyInput, takeOverInput } from "./schema.ts";

const arranging = { needs: "diary:arrange", room: "medicines" } as const;

export const addMedicine = childAction({
  verb: "diary.add-medicine",
  ...arranging,
  input: medicineInput,
  run: addMedicineAs,
  to: (_, { childId }) => `/children/${childId}/diary/medicines?saved=added`,
});

export const changeMedicine = childAction({
  verb: "diary.change-medicine",
  ...arranging,
  input: medicineInput,
  run: changeMedicineAs,
  to: (_, { childId }) => `/children/${childId}/diary/medicines?saved=changed`,
});

export const removeMedicine = childAction({
  verb: "diary.remove-medicine",
  ...arranging,
  input: medicineOnlyInput,
  run: (db, which) => setMedicineWithdrawn(db, which, new Date()),
  to: ({ id }, { childId }) => `/children/${childId}/diary/medicines?removed=${id}`,
});

export const restoreMedicine = childAction({
  verb: "diary.restore-medicine",
  ...arranging,
  input: medicineOnlyInput,
  run: (db, which) => setMedicineWithdrawn(db, which, null),
  to: (_, { childId }) => `/children/${childId}/diary/medicines?saved=restored`,
});

/** Puts medicines of a sibling's list on a child's own. */
export const takeOverMedicines = childAction({
  verb: "diary.add-medicine",
  ...arranging,
  input: takeOverInput,
  run: takeOverAs,
  to: (_, { childId }) => `/children/${childId}/diary/medicines?saved=taken`,
});
