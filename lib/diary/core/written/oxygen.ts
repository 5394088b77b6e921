import type { Written } from "./written.ts";
import { clean, decimal, unread, writtenText } from "./written-text.ts";

/** Oxygen saturation in percent, lowest and highest of what was read; extra oxygen in litres a minute. Null for what was not said. */
export type Oxygen = {
  readonly low: number | null;
  readonly high: number | null;
  readonly flow: number | null;
};

const LOWEST = 50;
const HIGHEST = 100;
const FASTEST = 60;

const FIGURE = "\\d{1,4}(?:[.,]\\d{1,2})?|[.,]\\d{1,3}";
const FLOW = new RegExp(
  `(?:^|[ @/])(${FIGURE}) ?(?:l|lt|lpm|litres?|liters?|litros?)(?: ?/ ?min\\.?| ?/ ?m|pm| por minuto| a minute)?$`,
);
const LEADING_FLOW = new RegExp(`^(${FIGURE}) ?(?:lpm|l/min|l)[ ,]+(?=[\\d.])`);
const AROUND =
  /^(?:spo2|sao2|sat|o2|sats)[ :=]*|[ ,]*(?:on|con|with|at|w\/|@|\/|en|a)$|[ ,]*(?:on )?(?:ra|room air|aire ambiente|aa)$/g;
const BETWEEN = / ?(?:-|\/| to | a |, )\s?/;

/** Reads a saturation with or without extra oxygen: "98", "98%", "97-98", "0.98", "98 RA", "2L", "98 on 2L". */
export function readOxygen(raw: unknown): Written<Oxygen | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  const flowText = (FLOW.exec(text) ?? LEADING_FLOW.exec(text))?.[1];
  const saturation = text
    .replace(FLOW, "")
    .replace(LEADING_FLOW, "")
    .trim()
    .replace(AROUND, "")
    .replace(/ ?%/g, "")
    .trim();
  const flow = flowText === undefined ? null : decimal(flowText);
  if (flow !== null && flow > FASTEST) return { error: "out-of-range" };
  if (saturation === "") return flow === null ? unread(text) : { value: { low: null, high: null, flow } };
  if (/^\d{2,3},\d{2,3}$/.test(saturation)) return { review: "ambiguous", value: null };
  const figures = saturation.split(BETWEEN);
  if (!figures.every((figure) => /^(?:\d{1,4}(?:[.,]\d{1,4})?|[.,]\d{1,4})$/.test(figure)))
    return unread(text);
  const percents = figures.map((figure) => percentOf(decimal(figure)));
  if (percents.some((percent) => percent < LOWEST || percent > HIGHEST)) return { error: "out-of-range" };
  return { value: { low: Math.min(...percents), high: Math.max(...percents), flow } };
}

/** 0.98 is 98 percent. */
const percentOf = (figure: number) => (figure <= 1 ? clean(figure * 100) : figure);
