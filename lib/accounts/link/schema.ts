import { z } from "zod";
import { email, key, onward } from "../schema.ts";

export const askLinkInput = z.object({ email, to: onward });

export const useLinkInput = z.object({ key });
