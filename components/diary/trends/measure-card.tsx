import { Chart } from "#components/charts/chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { measureChart } from "#lib/diary/core/trends/measure-chart.ts";
import {
  isOneADay,
  type Measure,
  type MeasuredDay,
  type MeasurePart,
  measureCourse,
  partsOf,
} from "#lib/diary/core/trends/measures.ts";
import type { Span } from "#lib/diary/core/trends/period.ts";
import { mean } from "#lib/diary/core/unordered.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";
import { frameWords } from "./frame-words.ts";
import { measureFigures } from "./measure-figure.ts";
import { dayAxisWords, dayRange } from "./short-day.ts";

type MeasureCardProps = {
  /** The diary's address. */
  place: string;
  measure: Measure;
  offered: readonly Measure[];
  addressOf: (measure: Measure) => string;
  days: readonly MeasuredDay[];
  span: Span;
  unit: TemperatureUnit;
};

/** One of the other things a diary tells, over the period. */
export async function MeasureCard(given: MeasureCardProps) {
  const { place, measure, offered, addressOf, days, span, unit } = given;
  const t = await getTranslations("trends.measures");
  const locale = await getLocale();
  const lengths = await getTranslations("diary.words");
  const figures = measureFigures(measure, { t, lengths, locale, unit });
  const isWeek = span.step > 1;
  const summary = partsOf(measure).map((part) => partSentence(part));
  const spec = measureChart({
    measure,
    days,
    span,
    words: {
      ...dayAxisWords(locale),
      title: t(`names.${measure}`),
      summary: [
        t("chart", { measure: t(`names.${measure}`), range: dayRange(span.from, span.to, locale) }),
        ...summary,
      ].join(" "),
      label: t(`names.${measure}`),
      unit: figures.unit,
      part: (part) => (partsOf(measure).length > 1 ? t(`parts.${part}`) : ""),
      figure: figures.tick,
      shown: figures.shown,
      mark: (part, { from, to, low, high }) => ({
        title: markTitle(part, low, high),
        note: dayRange(from, to, locale),
        ...(!isWeek && { href: `${place}?day=${from}` }),
      }),
    },
  });
  return (
    <Card title={t("title")}>
      {offered.length > 1 && (
        <div className="mb-4">
          <Tabs
            label={t("label")}
            tabs={offered.map((each) => ({
              href: addressOf(each),
              label: t(`names.${each}`),
              current: each === measure,
            }))}
          />
        </div>
      )}
      {summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Chart key={measure} spec={spec} words={await frameWords()} locale={locale} level={3} />
      {!isOneADay(measure) && <p className="mt-2 text-sm text-quiet">{t("bars")}</p>}
    </Card>
  );

  function markTitle(part: MeasurePart, low: number, high: number): string {
    const value =
      low === high ? figures.words(high) : `${figures.tick(figures.shown(low))}–${figures.words(high)}`;
    return isWeek && isOneADay(part) ? t("week", { value }) : value;
  }

  function partSentence(part: MeasurePart): string {
    const points = measureCourse(days, part, { ...span, step: 1 });
    const [lows, highs] = [points.map(({ low }) => low), points.map(({ high }) => high)];
    const [low, high] = [figures.words(Math.min(...lows)), figures.words(Math.max(...highs))];
    const of = { told: points.length, of: span.days, low, high };
    const sentence =
      low === high
        ? t("summaryOne", of)
        : isOneADay(part)
          ? t("summary", { ...of, mean: figures.words(mean(highs) ?? 0) })
          : t("summaryRange", of);
    return partsOf(measure).length > 1 ? `${t(`parts.${part}`)}: ${sentence}` : sentence;
  }
}
