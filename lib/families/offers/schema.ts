import { z } from "zod";

export const keyInput = z.object({ key: z.string("invalid").regex(/^[\w-]{43}$/, "invalid") });
