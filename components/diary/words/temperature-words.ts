import { toFahrenheit } from "#lib/kernel/temperature.ts";
import { figureWords } from "./figure-words.ts";

export type TemperatureUnit = "C" | "F";

/** The countries whose thermometers are read in Fahrenheit. */
const fahrenheit = ["US", "BS", "BZ", "FM", "KY", "LR", "MH", "PR", "PW"];

/** The unit a family's thermometer most likely shows, by its country (ISO 3166-1 alpha-2); Celsius where none is known. */
export function usualTemperatureUnit(country: string | null): TemperatureUnit {
  return fahrenheit.includes(country ?? "") ? "F" : "C";
}

/** A temperature as shown, to the tenth of a degree: "38.9 °C", "102.0 °F". */
export function temperatureWords(celsius: number, unit: TemperatureUnit, locale: string): string {
  const value = unit === "C" ? celsius : toFahrenheit(celsius);
  // Away from the dust of binary fractions: 37.85 is meant, not 37.849999.
  return `${figureWords(Number(value.toFixed(6)), locale)} °${unit}`;
}
