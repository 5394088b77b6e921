import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { type Locale, locales } from "#lib/kernel/locales.ts";
import type { GivenPart } from "../members/core/part.ts";
import { partFields, toPart } from "../members/schema.ts";

const id = z.string("invalid").refine(isId, "invalid");
const locale = z.enum(locales).optional().catch(undefined);
const address = z.string().trim().toLowerCase().max(254, "email-wrong").pipe(z.email("email-wrong"));

const inviteFields = partFields.extend({
  id,
  familyId: id,
  label: z.string("label-missing").trim().min(1, "label-missing").max(60, "label-long"),
  by: z.enum(["link", "email"], "by-missing"),
  email: z.string().optional(),
  locale,
  note: z.string().trim().max(500, "note-long").optional(),
});

export type NewInvitation = {
  readonly id: string;
  readonly familyId: string;
  /** Who it is for, in the inviter's words. */
  readonly label: string;
  readonly note: string | null;
  /** Null for a link that is handed over. */
  readonly email: string | null;
  /** The language of the letter; left out, the inviter's. */
  readonly locale: Locale | undefined;
  readonly part: GivenPart;
};

function toInvitation(typed: z.output<typeof inviteFields>, check: z.core.$RefinementCtx): NewInvitation {
  const { id, familyId, label, locale, ...rest } = typed;
  const email = rest.by === "link" ? null : readAddress(rest.email, check);
  return { id, familyId, label, note: rest.note || null, email, locale, part: toPart(typed) };
}

function readAddress(text: string | undefined, check: z.core.$RefinementCtx): string | null {
  const read = address.safeParse(text ?? "");
  if (read.success) return read.data;
  const message = text?.trim() ? "email-wrong" : "email-missing";
  check.addIssue({ code: "custom", path: ["email"], message });
  return null;
}

export const inviteInput = inviteFields.transform(toInvitation);
export const invitationInput = z.object({ familyId: id, invitationId: id });
export const resendInput = invitationInput.extend({ locale });
