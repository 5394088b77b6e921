import type { Pain, PainScale } from "#lib/diary/core/entry.ts";
import { facesLevels } from "#lib/diary/core/pain-scales.ts";

/** How a line of pain begins in its form. */
export type PainStart = {
  /** The scale whose control is shown. */
  readonly shown: PainScale;
  /** The scale that is sent: "" where a stored pain has none, so that none is made up for it. */
  readonly scale: PainScale | "";
  /** Who says it; of a stored pain whoever did, "unknown" among them. */
  readonly rater: Pain["rater"];
  /** The level whose button is pressed. */
  readonly button: number | null;
  /** What stands in the field beside the buttons. */
  readonly range: string;
};

const figures = Array.from({ length: 11 }, (_, level) => level);

/** What the line of a stored pain shows and sends again; a new one begins with the child's scale. */
export function painStart(pain: Pain | null, usual: PainScale): PainStart {
  const shown = pain ? (pain.scale ?? "nrs") : usual;
  const isObserved = shown === "flacc" || shown === "r-flacc";
  const [only] = pain?.levels ?? [];
  const isOne = pain?.levels.length === 1 && pain.text === String(only);
  const buttons = isObserved ? [] : shown === "faces" ? facesLevels : figures;
  const button = isOne && only !== undefined && buttons.includes(only) ? only : null;
  return {
    shown,
    scale: pain ? (pain.scale ?? "") : usual,
    rater: pain?.rater ?? (isObserved ? "observer" : "self"),
    button,
    range: button !== null || pain?.items ? "" : (pain?.text ?? ""),
  };
}
