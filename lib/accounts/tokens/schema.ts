import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { currentPassword } from "../password/schema.ts";
import { type Lifetime, lifetimes, reaches, tokenSubjects } from "./core/token.ts";

const days = lifetimes.map(String) as [string, ...string[]];

export const makeTokenInput = z.object({
  currentPassword,
  name: z.string("token-name-missing").trim().min(1, "token-name-missing").max(60, "token-name-long"),
  subject: z.enum(tokenSubjects, "subject-missing"),
  reach: z.enum(reaches, "reach-missing"),
  lifetime: z.enum(days, "lifetime-missing").transform((text) => Number(text) as Lifetime),
});

export const tokenOnlyInput = z.object({ tokenId: z.string().refine(isId, "not-found") });
