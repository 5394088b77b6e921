import data from "../data/temperature-methods.json" with { type: "json" };
import type { TemperatureMethod } from "../entry.ts";
import type { VitalSource } from "./placement.ts";

/** What is usual by one way of measuring, °C; null where no range is published. `fromMonths`: the age it is advised from. */
export type MethodRange = {
  readonly id: TemperatureMethod;
  readonly normalLow: number | null;
  readonly normalHigh: number | null;
  readonly feverFrom: number;
  readonly fromMonths: number;
  readonly source: VitalSource;
  readonly feverSource: VitalSource;
};

/** The ways of measuring, as the Canadian Paediatric Society and the American Academy of Pediatrics describe them. */
export const methodRanges = data as readonly MethodRange[];

/** From which temperature a fever is counted where nobody says how it was taken: that of the most exact way. */
export const FEVER_WITHOUT_METHOD = 38;

export function methodRange(method: TemperatureMethod): MethodRange {
  const range = methodRanges.find(({ id }) => id === method);
  if (!range) throw new Error(`there is no range for ${method}`);
  return range;
}

/** A temperature as thermometers show it, to a tenth: 100.0 °F is 37.8 °C, and 100.4 °F is 38.0 °C. */
export function shownCelsius(celsius: number): number {
  return Math.round(celsius * 10 + 1e-9) / 10;
}

/** Whether a temperature counts as a fever by the way it was taken. */
export function isFever(celsius: number, method: TemperatureMethod | null): boolean {
  return shownCelsius(celsius) >= (method ? methodRange(method).feverFrom : FEVER_WITHOUT_METHOD);
}
