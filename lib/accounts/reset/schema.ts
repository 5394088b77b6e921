import { z } from "zod";
import { email, key, newPassword } from "../schema.ts";

export const askResetInput = z.object({ email });

export const resetInput = z.object({ key, password: newPassword });
