import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import type { DoseSource } from "./core/dose-record.ts";
import { readEntry, readWhen, whenFields } from "./recording/schema.ts";

export type { GivenOn, TypedDose } from "./recording/schema.ts";

const id = z.string("invalid").refine(isId, "invalid");
/** The questions that were answered with yes, as "field:code". */
export const confirmedInput = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((ids) =>
    [ids ?? []]
      .flat()
      .filter((id) => /^\w{1,20}:[\w-]{1,40}$/.test(id))
      .slice(0, 60),
  );

/** So many vaccines one form takes. */
export const ENTRIES = 6;

const visitInput = z.looseObject({
  childId: id,
  ...whenFields,
  provider: z.string().trim().max(200, "provider-long").optional(),
  source: z.enum(["clinic", "card", "memory", "health_card", "file", "program"]).catch("clinic"),
  confirmed: confirmedInput,
});

/** A visit: a day, and at least one vaccine. */
export const recordDosesInput = visitInput.extend({ visitId: id }).transform((typed, check) => {
  const entries = Array.from({ length: ENTRIES }, (_, at) => readEntry(typed, at + 1, check)).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0)
    check.addIssue({ code: "custom", path: ["vaccine1"], message: "vaccine-missing" });
  const { childId, visitId, confirmed, provider = "" } = typed;
  const source: DoseSource = typed.source === "card" || typed.source === "memory" ? typed.source : "clinic";
  return {
    childId,
    visitId,
    confirmed,
    provider: provider || null,
    source,
    ...readWhen(typed, check),
    entries,
  };
});

/** One dose put right. */
export const correctDoseInput = visitInput.extend({ doseId: id }).transform((typed, check) => {
  const entry = readEntry(typed, 1, check);
  if (!entry) check.addIssue({ code: "custom", path: ["vaccine1"], message: "vaccine-missing" });
  const { childId, doseId, confirmed, provider = "", source } = typed;
  return {
    childId,
    doseId,
    confirmed,
    provider: provider || null,
    source,
    ...readWhen(typed, check),
    entry,
  };
});

export const doseOnlyInput = z.object({ childId: id, doseId: id });

export type RecordedVisit = z.output<typeof recordDosesInput>;
export type DoseCorrection = z.output<typeof correctDoseInput>;
