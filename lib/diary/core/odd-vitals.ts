import type { Vitals } from "./entry.ts";

/**
 * Beyond these a slip of the pen is likelier than the figure, whatever the age: it is asked whether it is right. They are this
 * product's choice and say nothing of health; what is published is shown where vitals are placed.
 */
export const oddVitalBounds = {
  temperature: { field: "temperature", least: 34.5, most: 41.5 },
  oxygenLow: { field: "oxygen", least: 70, most: 100 },
  heartRate: { field: "heartRate", least: 40, most: 220 },
  breathingRate: { field: "breathingRate", least: 8, most: 80 },
  systolic: { field: "pressure", least: 50, most: 200 },
  diastolic: { field: "pressure", least: 25, most: 130 },
} as const;

/** The form fields whose figure is unlikely, each once; figures that stood so before are left alone. */
export function oddVitals(vitals: Vitals, before: Vitals | null): string[] {
  const odd = Object.entries(oddVitalBounds).flatMap(([name, { field, least, most }]) => {
    const value = vitals[name as keyof typeof oddVitalBounds];
    const isOdd = value !== null && (value < least || value > most);
    return isOdd && value !== before?.[name as keyof typeof oddVitalBounds] ? [field] : [];
  });
  return [...new Set(odd)];
}
