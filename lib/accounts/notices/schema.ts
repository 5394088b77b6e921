import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";

export const noticeOnlyInput = z.object({ noticeId: z.string("invalid").refine(isId, "invalid") });

/** Everything up to the newest notice that was shown: what came since has not been read. */
export const noticesUntilInput = z.object({ until: z.iso.datetime("invalid") });
