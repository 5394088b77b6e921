import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { type Agreement, checkAgreement, consentKinds, relations } from "../core/consent.ts";

const id = z.string("invalid").refine(isId, "invalid");
const kind = z.enum(consentKinds, "invalid");

/** What every form that asks for consent sends: the version it showed, what the person says they are, and the tick. */
export const agreementFields = z.object({
  version: z.coerce.number("text-renewed").int("text-renewed").optional(),
  relation: z.enum(relations).optional().catch(undefined),
  agreed: z.literal("yes").optional().catch(undefined),
});

export function toAgreement(typed: Partial<z.output<typeof agreementFields>>): Agreement {
  const { version, relation, agreed } = typed;
  return { version: version ?? 0, relation, agreed: agreed === "yes" };
}

export const giveConsentInput = agreementFields
  .extend({ id, familyId: id, kind })
  .transform((typed, check) => {
    const agreement = toAgreement(typed);
    for (const [field, message] of Object.entries(checkAgreement(agreement) ?? {}))
      check.addIssue({ code: "custom", path: [field], message });
    return { id: typed.id, familyId: typed.familyId, kind: typed.kind, agreement };
  });

export const withdrawConsentInput = z.object({ familyId: id, kind });
