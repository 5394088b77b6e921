import { z } from "zod";
import { asStored, howManyNew, nextCursor } from "#lib/access/api-answers.ts";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { measures } from "../core/child-growth.ts";
import { readingKinds } from "../core/reading.ts";

const kind = z.enum(readingKinds, "kind-wrong").meta({
  description: "arm is the mid-upper-arm circumference; triceps and subscapular are skinfolds.",
});
const day = z.iso.date("date-wrong").refine((text) => parseCalendarDate(text) !== null, "date-wrong");
const unit = z.enum(["kg", "g", "lb", "oz", "cm", "in", "mm"], "unit-wrong").meta({
  description: "weight: kg, g, lb or oz; length, head and arm: cm or in; skinfolds: mm.",
});
const posture = z.enum(["lying", "standing"], "posture-wrong").meta({
  description: "Of a length: lying (recumbent length) or standing (height).",
});
const source = z.enum(["manual", "pediatrician", "device"], "source-wrong");
const value = z.number("value-wrong");
const confirm = z
  .array(z.string("confirm-wrong").regex(/^\w{1,20}:[\w-]{1,40}$/, "confirm-wrong"), "confirm-wrong")
  .max(10, "confirm-wrong")
  .meta({ description: "Ids of questions that were asked of this reading, and whose answer is yes." });
const device = z.string("device-long").trim().max(120, "device-long");
const note = z.string("note-long").trim().max(2000, "note-long");
const estimated = z.boolean("estimated-wrong");

export const newReading = z
  .strictObject({
    id: z.uuid("id-wrong").refine(isId, "id-wrong").optional().meta({
      description: "Yours, in lower case, if you like: sent again with the same id, it is stored once.",
    }),
    kind,
    value,
    unit,
    takenOn: day,
    posture: posture.optional(),
    source: source.optional().meta({ description: "Left out: device where a device is named, else manual." }),
    device: device.optional(),
    note: note.optional(),
    estimated: estimated.optional(),
    confirm: confirm.optional(),
  })
  .meta({ id: "NewReading" });

export const mostAtOnce = 500;

/** One reading, or several that are stored together or not at all. */
export const newReadings = z.union([
  newReading,
  z.strictObject({
    readings: z.array(newReading, "readings-none").min(1, "readings-none").max(mostAtOnce, "readings-many"),
  }),
]);

/** What is to be put right of a reading; what is left out stays as it is. */
export const readingPatch = z
  .strictObject({
    value: value.optional(),
    unit: unit.optional(),
    takenOn: day.optional(),
    posture: posture.nullable().optional(),
    source: source.optional(),
    device: device.nullable().optional(),
    note: note.nullable().optional(),
    estimated: estimated.optional(),
    confirm: confirm.optional(),
  })
  .meta({ id: "ReadingPatch" });

const include = z.literal("assessment", "include-wrong").optional().meta({
  description: "assessment: where each reading lies on the reference of the child's age.",
});

export const readingQuery = z.strictObject({ include });

export const readingsQuery = z.strictObject({
  kind: kind.optional(),
  from: day.optional().meta({ description: "The first day, itself among them." }),
  to: day.optional().meta({ description: "The last day, itself among them." }),
  limit: z.coerce
    .number("limit-wrong")
    .int("limit-wrong")
    .min(1, "limit-wrong")
    .max(mostAtOnce, "limit-wrong")
    .default(100),
  cursor: z.string().max(60, "cursor-wrong").optional().meta({ description: "`next` of the page before." }),
  include,
});

const assessment = z
  .object({
    ageDays: z.int().meta({ description: "Days since birth." }),
    placedAgeDays: z.int().meta({
      description:
        "The age the reference was asked at: corrected while age is corrected, negative before term.",
    }),
    placement: z
      .object({
        z: z.number(),
        percentile: z.number(),
        isImplausible: z
          .boolean()
          .meta({ description: "Beyond what the reference calls biologically plausible." }),
        reference: z.object({ id: z.string(), name: z.string() }),
        basis: z.enum(["actual", "corrected", "post-menstrual"]),
      })
      .nullable()
      .meta({ description: "null where no reference holds, or none is chosen." }),
  })
  .meta({ id: "Assessment", description: "Information, not a diagnosis." });

export const reading = z
  .object({
    id: z.uuid(),
    childId: z.uuid(),
    kind,
    value: z.number(),
    unit: z.enum(["kg", "cm", "mm"]),
    takenOn: z.iso.date(),
    posture: posture.nullable(),
    typed: z.object({ value: z.string(), unit: z.string() }).meta({ description: "As it was given." }),
    source,
    device: z.string().nullable(),
    note: z.string().nullable(),
    estimated: z.boolean(),
    recordedBy: z.string().nullable(),
    isWithdrawn: z.boolean(),
    assessment: assessment.optional(),
  })
  .meta({ id: "Reading" });

export const readings = z
  .object({
    readings: z.array(reading),
    next: nextCursor,
  })
  .meta({ id: "Readings" });

export const recorded = z
  .object({
    recorded: howManyNew,
    readings: asStored(reading),
  })
  .meta({ id: "Recorded" });

export const summary = z
  .object({
    childId: z.uuid(),
    latest: z.array(
      z.object({
        kind: z.enum(measures),
        value: z.number(),
        unit: z.enum(["kg", "cm", "mm", "kg/m2"]),
        takenOn: z.iso.date(),
        readingId: z
          .uuid()
          .nullable()
          .meta({ description: "null for a birth measure and for what is made of two readings." }),
        estimated: z.boolean(),
        assessment,
        trend: z
          .object({ direction: z.enum(["steady", "rising", "falling"]), since: z.iso.date() })
          .nullable()
          .meta({ description: "null while it is too soon to say." }),
      }),
    ),
  })
  .meta({ id: "GrowthSummary" });

export type NewReadingSent = z.output<typeof newReading>;
export type ReadingPatch = z.output<typeof readingPatch>;
