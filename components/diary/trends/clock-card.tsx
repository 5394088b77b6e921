import { Chart } from "#components/charts/chart.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import { clockChart } from "#lib/diary/core/trends/clock-chart.ts";
import {
  type ClockFigure,
  type ClockMeasure,
  clockFigures,
  clockPartsOf,
} from "#lib/diary/core/trends/clock-content.ts";
import type { ClockSpan } from "#lib/diary/core/trends/clock-span.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";
import { painWords } from "../words/pain-words.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";
import { clockLanes, dosesTaken } from "./clock-lanes.ts";
import { frameWords } from "./frame-words.ts";
import { type MeasureFigures, measureFigures } from "./measure-figure.ts";
import { dayRange, weekdayDay, whenWords } from "./short-day.ts";

type ClockCardProps = {
  /** The diary's address. */
  place: string;
  measure: ClockMeasure;
  entries: readonly Entry[];
  span: ClockSpan;
  unit: TemperatureUnit;
};

/** A day or three by the clock: one measure, and what was taken and done under it. */
export async function ClockCard({ place, measure, entries, span, unit }: ClockCardProps) {
  const t = await getTranslations("trends");
  const measures = await getTranslations("trends.measures");
  const words = await getTranslations("diary.words");
  const locale = await getLocale();
  const isPain = measure === "pain";
  const tick = (value: number) => figureWords(value, locale);
  const figures: MeasureFigures = isPain
    ? { unit: "", shown: (level) => level, tick, words: (level) => t("clock.level", { level: tick(level) }) }
    : measureFigures(measure, { t: measures, lengths: words, locale, unit });
  const name = t(`measures.names.${measure}`);
  const parts = clockPartsOf(measure);
  const found = parts.map((part) => ({
    ...{ part, label: parts.length > 1 ? t(`measures.parts.${part}`) : "" },
    points: clockFigures(entries, span, part),
  }));
  const taken = await dosesTaken(entries, span);
  const summary = [
    ...found.flatMap(({ label, points }) => sentence(points, label || name)),
    ...(taken.length > 0 ? [t("clock.doses", { list: formatList(taken, locale) })] : []),
  ];
  const range = dayRange(span.from, span.to, locale);
  const spec = clockChart({
    id: measure,
    span,
    isPain,
    series: found.map(({ part, label, points }) => ({
      id: part,
      label,
      points: points.map(({ entry, x, value }) => ({
        ...{ id: `${part} ${entry.id}`, x, y: figures.shown(value), note: whenWords(entry, locale) },
        title: isPain
          ? entry.pains.map((pain) => painWords(pain, words, locale)).join(", ")
          : figures.words(value),
        href: `${place}/entries/${entry.id}`,
      })),
    })),
    lanes: await clockLanes(entries, span),
    words: {
      title: name,
      summary: [t("clock.chart", { measure: name, range }), ...summary].join(" "),
      label: name,
      unit: figures.unit,
      figure: figures.tick,
      clock: (minute) => (span.days === 1 ? clockText(minute) : words("hours", { hours: minute / 60 })),
      day: (day) => weekdayDay(day, locale),
    },
  });
  return (
    <Card>
      {summary.map((line) => (
        <p key={line} className="text-lg">
          {line}
        </p>
      ))}
      <Chart key={spec.id} spec={spec} words={await frameWords()} locale={locale} />
      <p className="mt-2 text-sm text-quiet">{t("clock.joined")}</p>
    </Card>
  );

  function sentence(points: readonly ClockFigure[], what: string): string[] {
    const values = points.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const highest = points.find(({ value }) => value === high);
    if (!highest) return [];
    const facts = { measure: what, count: points.length, time: whenWords(highest.entry, locale) };
    return [
      points.length === 1
        ? t("clock.summaryOne", { ...facts, high: figures.words(high) })
        : t("clock.summary", { ...facts, low: figures.words(low), high: figures.words(high) }),
    ];
  }
}
