import { z } from "zod";
import { newPassword } from "../schema.ts";

export const currentPassword = z.string().max(256, "password-long").default("");

export const changePasswordInput = z.object({ currentPassword, password: newPassword });
