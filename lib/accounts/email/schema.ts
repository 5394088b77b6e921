import { z } from "zod";
import { currentPassword } from "../password/schema.ts";
import { email, key } from "../schema.ts";

export const askChangeEmailInput = z.object({ email, currentPassword });

export const changeEmailInput = z.object({ key });
