import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";

const familyId = z.string("invalid").refine(isId, "invalid");

export const leaveInput = z.object({ familyId });
export const handOverInput = z.object({
  familyId,
  membershipId: z.string("heir-missing").refine(isId, "heir-missing"),
  stays: z.enum(["parent", "owner"], "stays-missing"),
});
