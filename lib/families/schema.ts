import { z } from "zod";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { parseLength, parseWeight } from "#lib/kernel/units.ts";
import { agreementFields, toAgreement } from "./consent/schema.ts";
import { checkAgreement } from "./core/consent.ts";
import { chips, readList } from "./core/word-list.ts";

const id = z.string("invalid").refine(isId, "invalid");
const weightUnit = z.enum(["kg", "g", "lb"]).catch("kg");
const lengthUnit = z.enum(["cm", "in", "ft"]).catch("cm");
const optionalText = z.string().trim().max(40, "measure-wrong").optional();

const childFields = z.object({
  name: z.string("name-missing").trim().min(1, "name-missing").max(80, "name-long"),
  bornOn: z.string("born-missing").min(1, "born-missing"),
  sex: z.enum(["male", "female", "other"], "sex-missing"),
  referenceSex: z.enum(["male", "female"]).optional().catch(undefined),
  premature: z.literal("yes").optional().catch(undefined),
  gestationWeeks: optionalText,
  gestationExtraDays: optionalText,
  birthWeight: optionalText,
  birthLength: optionalText,
  birthHead: optionalText,
  weightUnit,
  lengthUnit,
  confirmed: z.union([z.string(), z.array(z.string())]).optional(),
});

type TypedChild = z.output<typeof childFields>;

export type ChildInput = {
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly sex: "male" | "female" | "other";
  readonly referenceSex: "male" | "female" | null;
  readonly premature: boolean;
  readonly gestationDays: number | null;
  readonly birthWeightKg: number | null;
  readonly birthLengthCm: number | null;
  readonly birthHeadCm: number | null;
  readonly typedBirth: Record<string, string>;
  /** Left out where the form did not ask: they stay as they are. */
  readonly interests?: string[];
  readonly languages?: string[];
};

/** What a family says of a child, in SI, with the birth measures kept as they were typed. */
function toChild(typed: TypedChild, check: z.core.$RefinementCtx): ChildInput {
  const wrong = (field: string, code: string): null => {
    check.addIssue({ code: "custom", path: [field], message: code });
    return null;
  };
  const measured = (
    field: string,
    text: string | undefined,
    read: (text: string) => number | undefined,
    code: string,
  ) => (text ? (read(text) ?? wrong(field, code)) : null);
  const cm = (text: string) => parseLength(text, typed.lengthUnit)?.cm;
  return {
    name: typed.name,
    bornOn: parseCalendarDate(typed.bornOn) ?? wrong("bornOn", "born-wrong") ?? ("" as CalendarDate),
    sex: typed.sex,
    referenceSex: typed.sex === "other" ? (typed.referenceSex ?? null) : null,
    premature: typed.premature === "yes",
    gestationDays: typed.premature
      ? (toGestationDays(typed.gestationWeeks, typed.gestationExtraDays) ??
        wrong("gestationWeeks", "gestation-wrong"))
      : null,
    birthWeightKg: measured(
      "birthWeight",
      typed.birthWeight,
      (text) => parseWeight(text, typed.weightUnit)?.kg,
      "weight-wrong",
    ),
    birthLengthCm: measured("birthLength", typed.birthLength, cm, "length-wrong"),
    birthHeadCm: measured("birthHead", typed.birthHead, cm, "length-wrong"),
    typedBirth: keepTyped(typed),
  };
}

/** Gestational age at birth in days, from completed weeks (20 to 36) and days (0 to 6); null when it is not one. */
function toGestationDays(weeks: string | undefined, days: string | undefined): number | null {
  if (!/^\d{1,2}$/.test(weeks ?? "") || !/^\d?$/.test(days ?? "")) return null;
  const [w, d] = [Number(weeks), Number(days ?? 0)];
  return w >= 20 && w <= 36 && d <= 6 ? w * 7 + d : null;
}

function keepTyped(typed: TypedChild): Record<string, string> {
  const kept: Record<string, string> = {};
  if (typed.birthWeight)
    Object.assign(kept, { birthWeight: typed.birthWeight, weightUnit: typed.weightUnit });
  if (typed.birthLength)
    Object.assign(kept, { birthLength: typed.birthLength, lengthUnit: typed.lengthUnit });
  if (typed.birthHead) Object.assign(kept, { birthHead: typed.birthHead, lengthUnit: typed.lengthUnit });
  return kept;
}

const addFields = childFields.extend({
  ...agreementFields.shape,
  id,
  familyId: id.optional(),
  /** The file that names the child, to go back to. */
  importId: id.optional(),
  /** For which families the form asked for consent; the door looks for itself. */
  asks: z.string().optional(),
});

/** Says what of a parent's consent is missing where the form asked for it. */
function checkAsked(typed: Partial<z.output<typeof addFields>>, check: z.core.$RefinementCtx): void {
  const isAsked = (typed.asks ?? "").split(" ").includes(typed.familyId ?? "new");
  const missing = isAsked ? checkAgreement(toAgreement(typed)) : null;
  for (const [field, message] of Object.entries(missing ?? {}))
    check.addIssue({ code: "custom", path: [field], message });
}

export const addChildInput = addFields
  // Where a field is wrong by itself the transform below is not reached: all that is missing is said at once.
  .superRefine(checkAsked, { when: ({ issues }) => issues.length > 0 })
  .transform((typed, check) => {
    checkAsked(typed, check);
    const { id, familyId, importId } = typed;
    return { id, familyId, importId, agreement: toAgreement(typed), child: toChild(typed, check) };
  });
const words = z
  .string()
  .max(2000, "chips-long")
  .optional()
  .transform((text, check) => {
    if (text === undefined) return undefined;
    const read = readList(text, "commas", chips);
    if (read.ok) return read.value;
    check.addIssue({ code: "custom", message: read.code === "list-long" ? "chips-many" : "chips-long" });
    return z.NEVER;
  });
const tastes = { interests: words, languages: words };

export const editChildInput = childFields.extend({ ...tastes, childId: id }).transform((typed, check) => ({
  childId: typed.childId,
  child: {
    ...toChild(typed, check),
    ...(typed.interests && { interests: typed.interests }),
    ...(typed.languages && { languages: typed.languages }),
  },
  confirmed: [typed.confirmed ?? []].flat(),
}));
export const childOnlyInput = z.object({ childId: id });
