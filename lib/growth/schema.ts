import { z } from "zod";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import {
  type LengthUnit,
  parseLength,
  parseThickness,
  parseWeight,
  type WeightUnit,
} from "#lib/kernel/units.ts";
import { isSkinfold, type ReadingKind, readingKinds } from "./core/reading.ts";

const id = z.string("invalid").refine(isId, "invalid");
const measure = z.string().trim().max(40, "measure-wrong").optional();

/** What every reading of a form shares. */
const about = {
  childId: id,
  takenOn: z.string("date-missing").min(1, "date-missing"),
  weightUnit: z.enum(["kg", "g", "lb"]).catch("kg"),
  lengthUnit: z.enum(["cm", "in", "ft"]).catch("cm"),
  posture: z.enum(["lying", "standing"]).optional().catch(undefined),
  source: z.enum(["manual", "pediatrician", "device"]).catch("manual"),
  device: z.string().trim().max(120, "device-long").optional(),
  note: z.string().trim().max(2000, "note-long").optional(),
  estimated: z.literal("yes").optional().catch(undefined),
  confirmed: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ids) =>
      [ids ?? []]
        .flat()
        .filter((id) => /^\w{1,20}:[\w-]{1,40}$/.test(id))
        .slice(0, 10),
    ),
};

/** One measurement as typed and as stored. */
export type Measured = {
  readonly kind: ReadingKind;
  readonly value: number;
  readonly typedValue: string;
  readonly typedUnit: string;
};

type About = {
  readonly takenOn: CalendarDate;
  readonly posture: "lying" | "standing" | null;
  readonly source: "manual" | "pediatrician" | "device";
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
};

const checkUpFields = z.object({
  ...about,
  checkUpId: id,
  weight: measure,
  length: measure,
  head: measure,
  arm: measure,
  triceps: measure,
  subscapular: measure,
});

/** A check-up: a day and at least one measure. */
export const recordReadingsInput = checkUpFields.transform((typed, check) => {
  const measured = readingKinds.flatMap((kind) => readMeasure(kind, typed[kind], typed, kind, check) ?? []);
  if (!readingKinds.some((kind) => typed[kind])) {
    check.addIssue({ code: "custom", path: ["weight"], message: "nothing-measured" });
  }
  const { childId, checkUpId, confirmed } = typed;
  return { childId, checkUpId, confirmed, measured, ...readAbout(typed, check) };
});

const readingFields = z.object({
  ...about,
  readingId: id,
  kind: z.enum(readingKinds, "invalid"),
  value: measure,
});

/** One reading put right. */
export const correctReadingInput = readingFields.transform((typed, check) => {
  const measured = readMeasure(typed.kind, typed.value, typed, "value", check);
  if (!typed.value) check.addIssue({ code: "custom", path: ["value"], message: "nothing-measured" });
  const { childId, readingId, confirmed } = typed;
  return { childId, readingId, confirmed, measured, ...readAbout(typed, check) };
});

export const readingOnlyInput = z.object({ childId: id, readingId: id });

/** What is said of a reading besides its figure, by the rules of the forms. */
export const aboutInput = z.object(about).transform((typed, check) => {
  const { childId, confirmed } = typed;
  return { childId, confirmed, ...readAbout(typed, check) };
});

type TypedAbout = Pick<z.output<typeof checkUpFields>, keyof typeof about>;

function readMeasure(
  kind: ReadingKind,
  text: string | undefined,
  { weightUnit, lengthUnit }: TypedAbout,
  field: string,
  check: z.core.$RefinementCtx,
): Measured | null {
  if (!text) return null;
  const read = readIn(kind, text, weightUnit, lengthUnit);
  if (read) return { kind, ...read, typedValue: text };
  check.addIssue({ code: "custom", path: [field], message: wrongCode(kind) });
  return null;
}

function readIn(kind: ReadingKind, text: string, weightUnit: WeightUnit, lengthUnit: LengthUnit) {
  if (kind === "weight") {
    const weight = parseWeight(text, weightUnit);
    return weight && { value: weight.kg, typedUnit: weight.unit };
  }
  if (isSkinfold(kind)) {
    const fold = parseThickness(text);
    return fold && { value: fold.mm, typedUnit: fold.unit };
  }
  const length = parseLength(text, lengthUnit);
  return length && { value: length.cm, typedUnit: length.unit };
}

function wrongCode(kind: ReadingKind): string {
  if (kind === "weight") return "weight-wrong";
  return isSkinfold(kind) ? "skinfold-wrong" : "length-wrong";
}

function readAbout(typed: TypedAbout, check: z.core.$RefinementCtx): About {
  const takenOn = parseCalendarDate(typed.takenOn);
  if (!takenOn) check.addIssue({ code: "custom", path: ["takenOn"], message: "date-wrong" });
  return {
    takenOn: takenOn ?? ("" as CalendarDate),
    posture: typed.posture ?? null,
    source: typed.source,
    device: typed.source === "device" ? typed.device || null : null,
    note: typed.note || null,
    estimated: typed.estimated === "yes",
  };
}

export type CheckUp = z.output<typeof recordReadingsInput>;
export type Correction = z.output<typeof correctReadingInput>;
