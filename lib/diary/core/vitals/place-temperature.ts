import type { TemperatureMethod } from "../entry.ts";
import type { PlacementCode, VitalChild, VitalLevel, VitalPlacement, VitalSource } from "./placement.ts";
import {
  FEVER_WITHOUT_METHOD,
  isFever,
  type MethodRange,
  methodRange,
  shownCelsius,
} from "./temperature-methods.ts";
import { crossedLine } from "./vital-lines.ts";

type Child = Pick<VitalChild, "ageMonths" | "feverDays">;
type Place = (
  code: PlacementCode,
  level: VitalLevel,
  source: VitalSource | null,
  more?: object,
) => VitalPlacement;

/** Under this age a low temperature can be a sign of an infection too (Canadian Paediatric Society, 2015). */
const YOUNG_MONTHS = 3;

/** What is usual by the way a temperature was taken, whether it counts as a fever, and what NICE says of fever at the age. */
export function placeTemperature(
  celsius: number | null,
  method: TemperatureMethod | null,
  child: Child,
): readonly VitalPlacement[] {
  if (celsius === null) return [];
  const { ageMonths, feverDays = 0 } = child;
  const shown = shownCelsius(celsius);
  const place: Place = (code, level, source, more = {}) => ({
    measure: "temperature",
    code,
    level,
    source,
    figures: { celsius, method: method ?? "unknown", ...more },
  });
  const range = method && methodRange(method);
  const young = crossedLine(["temp-under3m"], shown, ageMonths);
  const infant = crossedLine(["temp-3to6m"], shown, ageMonths);
  const days = isFever(shown, method) ? crossedLine(["fever-5days"], feverDays, ageMonths) : null;
  return [
    range ? placeInRange(place, shown, range, ageMonths) : placeWithoutMethod(place, shown),
    ...(young ? [place("temperature-fever-young", young.level, young.source, { line: young.at })] : []),
    ...(infant ? [place("temperature-fever-infant", infant.level, infant.source, { line: infant.at })] : []),
    ...(days ? [place("temperature-fever-days", days.level, days.source, { days: feverDays })] : []),
    ...(range && ageMonths < range.fromMonths
      ? [place("temperature-method-early", null, range.source, { fromMonths: range.fromMonths })]
      : []),
  ];
}

function placeInRange(place: Place, shown: number, range: MethodRange, ageMonths: number): VitalPlacement {
  const { normalLow, normalHigh, feverFrom, source, feverSource } = range;
  const figures = { low: normalLow ?? 0, high: normalHigh ?? 0, line: feverFrom };
  if (shown >= feverFrom) return place("temperature-fever", null, feverSource, figures);
  if (normalLow === null || normalHigh === null)
    return place("temperature-under-fever", null, feverSource, figures);
  if (shown > normalHigh) return place("temperature-above", null, source, figures);
  if (shown >= normalLow) return place("temperature-usual", "green", source, figures);
  const young = ageMonths < YOUNG_MONTHS;
  return place(
    young ? "temperature-below-young" : "temperature-below",
    young ? "amber" : null,
    source,
    figures,
  );
}

function placeWithoutMethod(place: Place, shown: number): VitalPlacement {
  const isHigh = shown >= FEVER_WITHOUT_METHOD;
  const figures = { line: FEVER_WITHOUT_METHOD };
  return isHigh
    ? place("temperature-fever", null, "cps-temperature", figures)
    : place("temperature-under-fever", null, "cps-temperature", figures);
}
