import { z } from "zod";
import { isTimeZone } from "#lib/kernel/time-zones.ts";
import { currentPassword } from "../password/schema.ts";
import { onward } from "../schema.ts";

export const signInWithInput = z.object({
  provider: z.string("provider-unknown").max(20, "provider-unknown"),
  to: onward,
  timeZone: z.string().refine(isTimeZone).catch(""),
});

export const linkAccountInput = signInWithInput.pick({ provider: true }).extend({ currentPassword });

/** A link is named by its provider's issuer: there is one for each. */
export const unlinkAccountInput = z.object({
  provider: z.string("invalid").min(1, "invalid").max(500, "invalid"),
});
