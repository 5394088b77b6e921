import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { parseLength } from "#lib/kernel/units.ts";
import {
  type CorrectedUntil,
  correctedUntilChoices,
  isParentHeight,
  referenceChoices,
} from "../core/profile.ts";

const height = z.string().trim().max(40, "measure-wrong").optional();

const fields = z.object({
  childId: z.string("invalid").refine(isId, "invalid"),
  reference: z.enum(referenceChoices, "invalid"),
  /** Left out where the form did not ask: it stays as it is. */
  correctedUntilMonths: z
    .enum(correctedUntilChoices.map(String), "invalid")
    .transform((months) => Number(months) as CorrectedUntil)
    .optional(),
  motherHeight: height,
  fatherHeight: height,
  lengthUnit: z.enum(["cm", "in", "ft"]).catch("cm"),
});

/** How a child's growth is to be looked at; the parents' heights in cm, and as they were typed. */
export const arrangeGrowthInput = fields.transform((typed, check) => {
  const { childId, reference, correctedUntilMonths, lengthUnit } = typed;
  const read = (field: "motherHeight" | "fatherHeight") => readHeight(typed[field], lengthUnit, field, check);
  const [mother, father] = [read("motherHeight"), read("fatherHeight")];
  return {
    childId,
    reference,
    ...(correctedUntilMonths !== undefined && { correctedUntilMonths }),
    motherHeightCm: mother?.cm ?? null,
    fatherHeightCm: father?.cm ?? null,
    typedHeights: {
      ...(mother && { mother: mother.text, lengthUnit }),
      ...(father && { father: father.text, lengthUnit }),
    } as Record<string, string>,
  };
});

/** A height in cm with what was typed. Where feet are expected a bare "65" is inches: nobody is so many feet tall. */
function readHeight(
  text: string | undefined,
  unit: z.output<typeof fields>["lengthUnit"],
  field: string,
  check: z.core.$RefinementCtx,
): { cm: number; text: string } | null {
  if (!text) return null;
  const read = parseLength(text, unit);
  if (read && isParentHeight(read.cm)) return { cm: read.cm, text };
  const inches = unit === "ft" && /^[\d.,]+$/.test(text) ? parseLength(text, "in") : null;
  if (inches && isParentHeight(inches.cm)) return { cm: inches.cm, text: `${text} in` };
  check.addIssue({ code: "custom", path: [field], message: read ? "parent-height-range" : "length-wrong" });
  return null;
}

export type Arrangement = Omit<z.output<typeof arrangeGrowthInput>, "childId">;
