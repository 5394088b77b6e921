import type { Vitals } from "../entry.ts";
import { placeOxygen } from "./place-oxygen.ts";
import { placePressure } from "./place-pressure.ts";
import { placeRate } from "./place-rates.ts";
import { placeTemperature } from "./place-temperature.ts";
import type { VitalChild, VitalPlacement } from "./placement.ts";
import { isFever } from "./temperature-methods.ts";

/**
 * What published ranges say of the figures of an entry: where each lies for the child's age, and which lines it crosses. NICE's lines for
 * feverish children count where a fever was measured, in the entry or in the 24 hours before. Information, never a diagnosis.
 */
export function placeVitals(vitals: Vitals, child: VitalChild): readonly VitalPlacement[] {
  const { ageMonths } = child;
  const celsius = known(vitals.temperature);
  const { method } = vitals;
  const feverish = child.feverish === true || (celsius !== null && isFever(celsius, method));
  const oxygen = {
    oxygenLow: known(vitals.oxygenLow),
    oxygenHigh: known(vitals.oxygenHigh),
    oxygenFlow: known(vitals.oxygenFlow),
  };
  const pressure = { systolic: known(vitals.systolic), diastolic: known(vitals.diastolic) };
  return [
    ...placeTemperature(celsius, method, child),
    ...placeOxygen(oxygen, ageMonths, feverish),
    ...placeRate("breathing", known(vitals.breathingRate), ageMonths, feverish),
    ...placeRate("heart", known(vitals.heartRate), ageMonths, feverish),
    ...placePressure(pressure, { ...child, heightCm: known(child.heightCm) }),
  ];
}

/** A figure; null for what is none. */
function known(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}
