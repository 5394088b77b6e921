import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { medicalLines, readList } from "../core/word-list.ts";
import { isPhone } from "./core/medical.ts";

const lines = z
  .string()
  .max(10_000, "lines-long")
  .default("")
  .transform((text, check) => {
    const read = readList(text, "lines", medicalLines);
    if (read.ok) return read.value;
    check.addIssue({ code: "custom", message: read.code === "list-long" ? "lines-many" : "lines-long" });
    return z.NEVER;
  });

const text = (longest: number, code: string) =>
  z
    .string()
    .trim()
    .max(longest, code)
    .default("")
    .transform((typed) => typed || null);

export const medicalInput = z.object({
  childId: z.string("invalid").refine(isId, "invalid"),
  allergies: lines,
  conditions: lines,
  medications: lines,
  pediatricianName: text(80, "name-long"),
  pediatricianPhone: text(40, "phone-wrong").refine((phone) => !phone || isPhone(phone), "phone-wrong"),
  pediatricianEmail: text(254, "email-wrong").pipe(z.email("email-wrong").nullable()),
});
