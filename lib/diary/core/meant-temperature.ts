import { toCelsius } from "#lib/kernel/temperature.ts";
import { oddVitalBounds } from "./odd-vitals.ts";

export type MeantTemperature = { readonly figure: string; readonly unit: "C" | "F" };

const FIGURE = /^\d+(?:[.,]\d+)?$/;

/** What was probably meant by a temperature whose decimal mark was left out or slipped: 38.9 °C by "389" or "3.89"; null where nothing is likely. */
export function meantTemperature(text: string): MeantTemperature | null {
  if (!FIGURE.test(text)) return null;
  const digits = text.replace(/[.,]/, "");
  const { least, most } = oddVitalBounds.temperature;
  const marked = (whole: number) => `${digits.slice(0, whole)}.${digits.slice(whole)}`.replace(/\.$/, "");
  const isLikely = (celsius: number) => celsius >= least && celsius <= most;
  if (digits.length <= 4 && isLikely(Number(marked(2)))) return { figure: marked(2), unit: "C" };
  const degrees = digits.startsWith("1") ? marked(3) : marked(2);
  const isFahrenheit = digits.length <= 5 && isLikely(toCelsius(Number(degrees)));
  return isFahrenheit ? { figure: degrees, unit: "F" } : null;
}
