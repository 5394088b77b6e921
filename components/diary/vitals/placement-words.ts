import type { VitalPlacement } from "#lib/diary/core/vitals/placement.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { formatLength, type LengthUnit } from "#lib/kernel/units.ts";
import type { Words } from "#lib/words/words.ts";
import { figureWords, rangeWords } from "../words/figure-words.ts";
import { type TemperatureUnit, temperatureWords } from "../words/temperature-words.ts";

/** How a person reads figures, and when the height was measured that a blood pressure is placed by. */
export type PlacementContext = {
  readonly unit: TemperatureUnit;
  readonly lengthUnit: LengthUnit;
  readonly heightOn: CalendarDate | null;
};

type Said = VitalPlacement["figures"];
type Values = Record<string, string | number>;

/** What published ranges say of a figure, as a calm sentence or two: "102 beats a minute: between …". `t` speaks "vitals". */
export function placementSentence(
  placement: VitalPlacement,
  context: PlacementContext,
  t: Words,
  locale: string,
): string {
  const { measure, code, figures } = placement;
  if (measure === "temperature")
    return t(`placements.${code}`, temperatureValues(figures, context, t, locale));
  if (measure === "oxygen") return t(`placements.${code}`, oxygenValues(figures, t, locale));
  if (measure === "pressure") return t(`placements.${code}`, pressureValues(figures, context, t, locale));
  return t(`placements.${code}`, { ...figures, measure, figure: t(`figures.${measure}`, figures) });
}

function temperatureValues(figures: Said, { unit }: PlacementContext, t: Words, locale: string): Values {
  const { celsius, method, low, high, line, days, fromMonths } = figures;
  const words = (value: string | number | undefined) => temperatureWords(Number(value ?? 0), unit, locale);
  const months = Number(fromMonths ?? 0);
  const figure = t("figures.temperature", { value: words(celsius), method: method ?? "unknown" });
  return {
    figure,
    method: method ?? "unknown",
    low: words(low),
    high: words(high),
    line: words(line),
    days: days ?? 0,
    from: months < 24 ? t("ages.months", { months }) : t("ages.years", { years: Math.round(months / 12) }),
  };
}

function oxygenValues({ low, high, flow, line }: Said, t: Words, locale: string): Values {
  const range = rangeWords(Number(low), Number(high), locale);
  return {
    figure: t("figures.oxygen", { range }),
    line: line ?? 0,
    flow: figureWords(Number(flow), locale, 2),
  };
}

function pressureValues(figures: Said, context: PlacementContext, t: Words, locale: string): Values {
  const { systolic, diastolic, systolicPercentile, diastolicPercentile, heightCm } = figures;
  const read = systolic === "" ? "diastolic" : diastolic === "" ? "systolic" : "both";
  return {
    ...figures,
    figure: t("figures.pressure", { read, systolic: systolic ?? "", diastolic: diastolic ?? "" }),
    read,
    systolicPercentile: percentileWords(systolicPercentile, t),
    diastolicPercentile: percentileWords(diastolicPercentile, t),
    height: heightCm ? heightWords(Number(heightCm), context, t, locale) : "",
  };
}

/** "112.4 cm, measured on 3 May 2026" */
export function heightWords(
  cm: number,
  { lengthUnit, heightOn }: Pick<PlacementContext, "lengthUnit" | "heightOn">,
  t: Words,
  locale: string,
): string {
  const height = formatLength(cm, lengthUnit, locale);
  return heightOn ? t("measuredOn", { height, date: formatShortDate(heightOn, locale) }) : height;
}

/** "around the 91st percentile"; what lies beyond the first and last is said as such. */
function percentileWords(percentile: string | number | undefined, t: Words): string {
  if (typeof percentile !== "number") return "";
  const side = percentile < 1 ? "below" : percentile > 99 ? "above" : "around";
  return t("percentile", { side, percentile });
}
