import { z } from "zod";
import { areas, roles } from "#lib/access/core/roles.ts";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { GivenPart } from "./core/part.ts";

const id = z.string("invalid").refine(isId, "invalid");

/** Boxes of one name: none, one or several; an empty one only says that the boxes were there. */
const boxes = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((sent) => [...new Set([sent ?? []].flat().filter(Boolean))]);

const endsOn = z
  .string("ends-wrong")
  .optional()
  .transform((text, check) => {
    if (!text) return null;
    const day = parseCalendarDate(text);
    if (!day) check.addIssue({ code: "custom", message: "ends-wrong" });
    return day;
  });

/** The fields of a part, as its form sends them. */
export const partFields = z.object({
  role: z.enum(roles, "role-missing"),
  about: z.enum(["all", "named"], "children-missing"),
  childIds: boxes.pipe(z.array(id).max(50, "invalid")),
  areas: boxes.pipe(z.array(z.enum(areas, "invalid"))),
  endsOn,
});

/** A part as rules take it. */
export function toPart({ role, about, childIds, areas, endsOn }: z.output<typeof partFields>): GivenPart {
  return { role, allChildren: about === "all", childIds, areas, endsOn };
}

export const memberOnlyInput = z.object({ familyId: id, membershipId: id });
export const editMemberInput = partFields
  .extend(memberOnlyInput.shape)
  .transform(({ familyId, membershipId, ...part }) => ({ familyId, membershipId, part: toPart(part) }));
