import type { Intake } from "#lib/diary/core/entry.ts";

/** A medication and its dose as it was written: "Paracetamol 5 ml". */
export function intakeWords({ name, text }: Pick<Intake, "name" | "text">): string {
  return [name, text].filter(Boolean).join(" ");
}
