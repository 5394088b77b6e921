import type { Vitals } from "#lib/diary/core/entry.ts";
import type { Words } from "#lib/words/words.ts";
import { figureWords, rangeWords } from "./figure-words.ts";
import { type TemperatureUnit, temperatureWords } from "./temperature-words.ts";

/** Everything measured, one line each: "38.9 °C, in the ear". `t` speaks "diary.words". */
export function vitalLines(vitals: Vitals, unit: TemperatureUnit, t: Words, locale: string): string[] {
  return [
    temperatureLine(vitals, unit, t, locale),
    oxygenLine(vitals, t, locale),
    vitals.heartRate !== null && t("heart", { rate: vitals.heartRate }),
    vitals.breathingRate !== null && t("breathing", { rate: vitals.breathingRate }),
    vitals.systolic !== null &&
      vitals.diastolic !== null &&
      t("pressure", { systolic: vitals.systolic, diastolic: vitals.diastolic }),
  ].filter((line) => typeof line === "string");
}

function temperatureLine({ temperature, method }: Vitals, unit: TemperatureUnit, t: Words, locale: string) {
  if (temperature === null) return null;
  const value = temperatureWords(temperature, unit, locale);
  return method ? t("temperatureMethod", { value, method: t(`methods.${method}`) }) : value;
}

function oxygenLine({ oxygenLow, oxygenHigh, oxygenFlow }: Vitals, t: Words, locale: string) {
  const flow = oxygenFlow === null ? [] : [t("flow", { flow: figureWords(oxygenFlow, locale, 2) })];
  const low = oxygenLow ?? oxygenHigh;
  if (low === null) return flow[0] ?? null;
  return [t("oxygen", { range: rangeWords(low, oxygenHigh ?? low, locale) }), ...flow].join(", ");
}
