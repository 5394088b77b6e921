import { z } from "zod";
import { currentPassword } from "../password/schema.ts";

export const closeAccountInput = z.object({ currentPassword });

export const reopenAccountInput = z.object({});
