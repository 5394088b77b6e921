import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { intakeRoutes } from "../core/intake-route.ts";
import { medicineForms } from "../core/medicines/medicine.ts";
import { readMedicine } from "../core/medicines/written-medicine.ts";

const id = z.string("invalid").refine(isId, "invalid");

const line = (most: number, code: string) => z.string().trim().max(most, code).optional().default("");
const confirmedInput = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((ids) => [ids ?? []].flat().slice(0, 20));

/**
 * The form of a medicine: `usualDose` and `mostAmount` as they are written ("5 ml"), `minInterval` and `every` as spans ("4 h"), `time1`
 * to `time6` as "HH:MM".
 */
export const medicineInput = z
  .looseObject({
    childId: id,
    medicineId: id,
    name: z.string("name-missing").trim().min(1, "name-missing").max(200, "text-long"),
    ingredient: line(200, "text-long"),
    strength: line(100, "strength-long"),
    form: z.enum(["", ...medicineForms]).catch(""),
    route: z.enum(["", ...intakeRoutes]).catch(""),
    usualDose: line(60, "dose-wrong"),
    minInterval: line(40, "span-wrong"),
    mostDoses: line(10, "doses-wrong"),
    mostAmount: line(60, "dose-wrong"),
    every: line(40, "span-wrong"),
    startsOn: line(20, "date-wrong"),
    endsOn: line(20, "date-wrong"),
    note: line(2000, "note-long"),
    confirmed: confirmedInput,
  })
  .transform((typed, check) => {
    const { childId, medicineId, confirmed } = typed;
    const content = readMedicine(typed, (field, message) => {
      check.addIssue({ code: "custom", path: [field], message });
      return null;
    });
    return { childId, medicineId, confirmed, content };
  });

export const medicineOnlyInput = z.object({ childId: id, medicineId: id });

/** Medicines of a sibling, to be put on a child's own list; the form brings ticked ids, and an empty one with them. */
export const takeOverInput = z.object({
  childId: id,
  fromChildId: id,
  medicineIds: z
    .union([z.string(), z.array(z.string())])
    .transform((ids) => [...new Set([ids].flat())].filter(isId).slice(0, 100))
    .refine((ids) => ids.length > 0, "nothing-chosen"),
});

export type SentMedicine = z.output<typeof medicineInput>;
