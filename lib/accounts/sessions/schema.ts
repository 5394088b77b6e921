import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";

export const endSessionInput = z.object({ sessionId: z.string().refine(isId, "not-found") });

export const endOtherSessionsInput = z.object({});
