import { decimal } from "./written-text.ts";

/** A figure of a dose: "2.5", "2,5", ".5", "1/2", "1 1/2". */
export const AMOUNT = String.raw`\d+ \d+/\d+|\d+/\d+|\d+(?:[.,]\d+)?|[.,]\d+`;

/** The figure as a number; null where "1,000" or "1.000" could be a thousand or one; undefined where it is none. */
export function doseAmount(text: string): number | null | undefined {
  const fraction = /^(?:(\d{1,6}) )?(\d{1,6}) ?\/ ?(\d{1,6})$/.exec(text);
  if (fraction) {
    const part = Number(fraction[2]) / Number(fraction[3]);
    return part < 1 ? Number(fraction[1] ?? 0) + part : undefined;
  }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return null;
  return text.length <= 12 && !text.includes("/") ? decimal(text) : undefined;
}
