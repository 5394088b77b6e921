import type { Measure, MeasurePart } from "#lib/diary/core/trends/measures.ts";
import { toFahrenheit } from "#lib/kernel/temperature.ts";
import type { Words } from "#lib/words/words.ts";
import { lengthWords } from "../words/clock-words.ts";
import { figureWords } from "../words/figure-words.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";

/** How a measure's figures are shown. */
export type MeasureFigures = {
  /** After the axis' name. */
  readonly unit: string;
  /** The figure in the unit that is shown. */
  readonly shown: (value: number) => number;
  /** A figure on the axis, in the unit that is shown. */
  readonly tick: (shown: number) => string;
  /** A figure as it is kept, in words: "7 h 30 min", "38.9 °C". */
  readonly words: (value: number) => string;
};

/** `t` speaks "trends.measures", `lengths` "diary.words". */
export function measureFigures(
  measure: Measure | MeasurePart,
  { t, lengths, locale, unit }: { t: Words; lengths: Words; locale: string; unit: TemperatureUnit },
): MeasureFigures {
  const tick = (shown: number) => figureWords(shown, locale);
  const same = (value: number) => value;
  if (measure === "temperature") {
    const shown = (celsius: number) => Number((unit === "C" ? celsius : toFahrenheit(celsius)).toFixed(6));
    return { unit: `°${unit}`, shown, tick, words: (value) => `${tick(shown(value))} °${unit}` };
  }
  const name = measure === "systolic" || measure === "diastolic" ? "pressure" : measure;
  const said = t(`units.${name}`);
  if (measure === "sleep")
    return { unit: said, shown: same, tick, words: (hours) => lengthWords(hours * 60, lengths) };
  if (measure === "activity")
    return { unit: said, shown: same, tick, words: (minutes) => lengthWords(minutes, lengths) };
  const withUnit = measure === "mood" ? tick : (value: number) => `${tick(value)} ${said}`;
  return { unit: said, shown: same, tick, words: withUnit };
}
