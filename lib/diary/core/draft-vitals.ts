import type { DraftSheet } from "./draft-sheet.ts";
import { temperatureMethods, type Vitals } from "./entry.ts";
import { type BloodPressure, readBloodPressure } from "./written/blood-pressure.ts";
import { type Oxygen, readOxygen } from "./written/oxygen.ts";
import { readTemperature, type Temperature } from "./written/temperature.ts";
import type { WrittenEntry } from "./written-entry.ts";

/** What an entry can hold; beyond it lies no living child. */
export const rateBounds = { heartRate: [20, 300], breathingRate: [4, 150] } as const;

const within = (figure: number | null, least: number, most: number) =>
  figure === null || (figure >= least && figure <= most);

const isOxygen = ({ low, high, flow }: Oxygen): boolean =>
  (low === null) === (high === null) &&
  within(low, 50, 100) &&
  within(high, low ?? 50, 100) &&
  within(flow, 0, 60);

const isPressure = ({ systolic, diastolic }: BloodPressure): boolean =>
  within(systolic, 40, 260) && within(diastolic, 20, 160) && systolic > diastolic;

const isBodily = ({ celsius }: Temperature): boolean => within(celsius, 25, 45);

/** What was measured. A third figure of a blood pressure is the pulse. */
export function readVitals(written: WrittenEntry, sheet: DraftSheet): Vitals {
  const oxygen = sheet.take("oxygen", written.oxygen, readOxygen, "oxygen-wrong", isOxygen);
  const pressure = sheet.take("pressure", written.pressure, readBloodPressure, "pressure-wrong", isPressure);
  const read = sheet.take("temperature", written.temperature, readTemperature, "temperature-wrong", isBodily);
  const temperature = read?.celsius ?? null;
  return {
    oxygenLow: oxygen?.low ?? null,
    oxygenHigh: oxygen?.high ?? null,
    oxygenFlow: oxygen?.flow ?? null,
    systolic: pressure?.systolic ?? null,
    diastolic: pressure?.diastolic ?? null,
    heartRate: readRate("heartRate", written.heartRate, sheet) ?? pressure?.pulse ?? null,
    breathingRate: readRate("breathingRate", written.breathingRate, sheet),
    temperature,
    method:
      temperature === null ? null : (temperatureMethods.find((each) => each === written.method) ?? null),
  };
}

function readRate(field: keyof typeof rateBounds, text: string, sheet: DraftSheet): number | null {
  if (text === "") return null;
  const [least, most] = rateBounds[field];
  const rate = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return within(rate, least, most) ? rate : sheet.fault(field, "rate-wrong");
}
