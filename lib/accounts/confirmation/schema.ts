import { z } from "zod";
import { key } from "../schema.ts";

export const confirmInput = z.object({ key, password: z.string().max(256, "password-long").default("") });

export const askConfirmationInput = z.object({});
