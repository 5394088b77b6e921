import { LINES } from "#lib/diary/core/written-entry.ts";

/** The places of the lines a form shows: one for each that holds something, however many, and some more, the first always. */
export function linePlaces(told: number, more: number): readonly number[] {
  return Array.from({ length: Math.max(told, Math.min(LINES, told + more)) }, (_, at) => at + 1);
}
