import { z } from "zod";
import { currentPassword } from "../password/schema.ts";
import { readCode } from "./core/codes.ts";

const typed = z.string("code-missing").trim().min(1, "code-missing").max(100, "code-odd");

/** A code from an app, or a recovery code. */
const code = typed.refine((text) => readCode(text) !== null, "code-odd").transform((text) => readCode(text)!);

/** A code from an app and nothing else: it shows that the app is set up. */
const appCode = typed
  .refine((text) => readCode(text)?.kind === "app", "code-six")
  .transform((text) => readCode(text)!.code);

export const ownerInput = z.object({ currentPassword });
export const turnOnInput = z.object({ code: appCode });
export const ownerWithCodeInput = z.object({ currentPassword, code });
export const enterCodeInput = z.object({ code });
