import type { Intake } from "#lib/diary/core/entry.ts";

/** What is looked at of a medication before it is saved. */
export type TakenIntake = Pick<Intake, "medicineId" | "key" | "name" | "amount" | "unit" | "count">;
