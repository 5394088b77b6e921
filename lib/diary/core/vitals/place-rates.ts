import type { VitalPlacement } from "./placement.ts";
import { type RateMeasure, rateRowAt } from "./rate-centiles.ts";
import { crossedLine, type LineId } from "./vital-lines.ts";

const feverLines: Readonly<Record<RateMeasure, readonly LineId[]>> = {
  heart: ["hr-under12m", "hr-12to24m", "hr-2to5y"],
  breathing: ["rr-any", "rr-6to12m", "rr-over12m"],
};

/** Where a heart or breathing rate lies among healthy children of the age, and what NICE says of it in a child under 5 with a fever. */
export function placeRate(
  measure: RateMeasure,
  rate: number | null,
  ageMonths: number,
  isFeverish: boolean,
): readonly VitalPlacement[] {
  if (rate === null) return [];
  const feverish = isFeverish ? placeFeverish(measure, rate, ageMonths) : null;
  const among = placeAmong(measure, rate, ageMonths, feverish === null);
  return feverish ? [feverish, among] : [among];
}

/** `asks`: whether lying beyond the outer centiles asks something of a family; not where a line for feverish children does so already. */
function placeAmong(measure: RateMeasure, rate: number, ageMonths: number, asks: boolean): VitalPlacement {
  const row = rateRowAt(measure, ageMonths);
  if (!row) return { measure, code: "unplaced", level: null, figures: { rate }, source: null };
  const source = "fleming-2011";
  const { fromMonths, toMonths, centiles } = row;
  const figures = { rate, fromMonths, toMonths };
  const below = centiles.findLast(([, value]) => value <= rate);
  const above = centiles.find(([, value]) => value >= rate);
  if (!below || !above) {
    const [centile, value] = below ?? (above as NonNullable<typeof above>);
    const code = below ? "rate-above" : "rate-below";
    return {
      measure,
      code,
      level: asks ? "amber" : null,
      figures: { ...figures, centile, value, asks: asks ? "yes" : "no" },
      source,
    };
  }
  const [low, lowRate] = below;
  const [high, highRate] = above;
  const level = low >= 10 && high <= 90 ? "green" : null;
  if (low === high) return { measure, code: "rate-at", level, figures: { ...figures, centile: low }, source };
  return {
    measure,
    code: "rate-between",
    level,
    figures: { ...figures, low, lowRate, high, highRate },
    source,
  };
}

function placeFeverish(measure: RateMeasure, rate: number, ageMonths: number): VitalPlacement | null {
  const line = crossedLine(feverLines[measure], rate, ageMonths);
  if (!line) return null;
  const fast = line.id === "rr-any" ? "breathing-feverish-fast" : "breathing-feverish";
  const code = measure === "heart" ? "heart-feverish" : fast;
  return { measure, code, level: line.level, figures: { rate, line: line.at }, source: line.source };
}
