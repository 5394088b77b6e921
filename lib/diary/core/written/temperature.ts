import { toCelsius } from "#lib/kernel/temperature.ts";
import type { Written } from "./written.ts";
import { decimal, unread, writtenText } from "./written-text.ts";

export type Temperature = { readonly celsius: number };

const TEMPERATURE =
  /^(\d{1,4}(?:[.,']\d{1,3})?) ?(?:[°º˚] ?|degrees? ?|grados? ?)?(c|f|celsius|centigrados|fahrenheit)?\.?$/;
const RANGE = /^\d{2,3}(?:[.,]\d+)? ?(?:-| to | a ) ?\d{2,3}/;
/** What a thermometer can have shown: 30 to 45 °C, 86 to 113 °F. The two do not meet, so a bare figure tells its unit. */
const CELSIUS = [30, 45] as const;
const FAHRENHEIT = [86, 113] as const;

/** Reads "38.5", "38,5 °C", "101.2", "101.2 F" as degrees Celsius to the hundredth. */
export function readTemperature(raw: unknown): Written<Temperature | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  if (RANGE.test(text)) return { review: "range", value: null };
  const found = TEMPERATURE.exec(text);
  if (!found?.[1]) return unread(text);
  const degrees = decimal(found[1].replace("'", "."));
  const unit = found[2]?.[0];
  if (unit !== "f" && degrees >= CELSIUS[0] && degrees <= CELSIUS[1]) return { value: { celsius: degrees } };
  if (unit !== "c" && degrees >= FAHRENHEIT[0] && degrees <= FAHRENHEIT[1])
    return { value: { celsius: Math.round(toCelsius(degrees) * 100) / 100 } };
  return unit ? { error: "out-of-range" } : { review: "unit-unclear", value: null };
}
