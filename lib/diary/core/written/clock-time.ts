import type { Written } from "./written.ts";
import { writtenText } from "./written-text.ts";

const TIME = /^(\d{1,2})(?: ?[:.h] ?)?(\d{2})?(?::\d{2}(?:\.\d+)?)?(?: ?h)?(?: ?([ap])\.? ?m\.?)?$/;
const FIGURES = /^(\d{1,2}) ?(\d{2})$/;

/**
 * Reads a time of day as minutes since midnight: "0930", 930, "9:30", "9.30 pm", "21h". An empty one is not known, never midnight;
 * "2400" is refused. One or two figures alone may have lost their zeros, so a person looks.
 */
export function readClockTime(raw: unknown): Written<number | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  if (/^\d{1,2}$/.test(text)) return lost(Number(text));
  const found = FIGURES.exec(text) ?? TIME.exec(text);
  if (!found) return { error: "invalid-time" };
  const [, hourText, minuteText, half] = found;
  if (minuteText === undefined && !half && !/h$/.test(text)) return { error: "invalid-time" };
  const hour = hourOf(Number(hourText), half);
  const minute = Number(minuteText ?? 0);
  return hour === null || minute > 59 ? { error: "invalid-time" } : { value: hour * 60 + minute };
}

function hourOf(written: number, half: string | undefined): number | null {
  if (half === undefined) return written < 24 ? written : null;
  if (written < 1 || written > 12) return null;
  return (written % 12) + (half === "p" ? 12 : 0);
}

/** 15 was "0015"; 9 may have been nine o'clock. */
const lost = (figure: number): Written<number> =>
  figure > 59 ? { error: "invalid-time" } : { review: "ambiguous", value: figure };
