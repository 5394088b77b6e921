import { Chart } from "#components/charts/chart.tsx";
import { Card } from "#components/ui/card.tsx";
import type { DoseLane } from "#lib/diary/core/trends/dose-lanes.ts";
import { type PainChartWords, painChart } from "#lib/diary/core/trends/pain-chart.ts";
import type { PainPoint } from "#lib/diary/core/trends/pain-course.ts";
import type { Span } from "#lib/diary/core/trends/period.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";
import { frameWords } from "./frame-words.ts";
import { dayAxisWords, dayRange } from "./short-day.ts";

type PainCardProps = {
  /** The diary's address. */
  place: string;
  points: readonly PainPoint[];
  lanes: readonly DoseLane[];
  span: Span;
  /** The place looked at, by its name. */
  at: string | null;
  nameOf: (key: string) => string;
  summary: readonly string[];
  /** How much was told in words only, and so is not drawn; null where nothing was. */
  inWords: string | null;
};

/** More lanes than this are not told apart; what is taken more seldom is named below. */
const LANES = 5;

/** Pain over the period with what was taken under it. */
export async function PainCard({ place, points, lanes, span, at, nameOf, summary, inWords }: PainCardProps) {
  const t = await getTranslations("trends.pain");
  const locale = await getLocale();
  const isWeek = span.step > 1;
  const figure = (level: number) => figureWords(level, locale);
  const dayAddress = ({ from }: { from: string }) => (isWeek ? {} : { href: `${place}?day=${from}` });
  const told = ({ from, to, told: days }: PainPoint) => {
    const date = dayRange(from, to, locale);
    return isWeek ? t("told", { date, told: days }) : date;
  };
  const words: PainChartWords = {
    ...dayAxisWords(locale),
    title: at ? t("titleAt", { place: at }) : t("title"),
    summary: [t("chart", { range: dayRange(span.from, span.to, locale) }), ...summary, inWords ?? ""]
      .join(" ")
      .trim(),
    level: t("level"),
    highest: t("highest"),
    mean: t("mean"),
    max: (point) => ({
      title: t("max", { level: figure(point.max) }),
      note: told(point),
      ...dayAddress(point),
    }),
    average: (point) => ({
      ...{ title: t("average", { level: figure(point.mean) }), note: told(point) },
      ...dayAddress(point),
    }),
    lane: ({ key, times }) => t("lane", { name: nameOf(key), times }),
    doses: ({ key }, { times, from, to }) => ({
      title: t("dose", { name: nameOf(key), times }),
      note: dayRange(from, to, locale),
    }),
  };
  const rest = lanes.slice(LANES).map(({ key, times }) => t("dose", { name: nameOf(key), times }));
  const spec = painChart({ points, lanes: lanes.slice(0, LANES), span, words });
  return (
    <Card>
      <Chart spec={spec} words={await frameWords()} locale={locale} />
      {rest.length > 0 && <p className="mt-2">{t("more", { list: formatList(rest, locale) })}</p>}
      {inWords && <p className="mt-2">{inWords}</p>}
      <p className="mt-2 text-sm text-quiet">
        {isWeek && `${t("weeks")} `}
        {t("gaps")}
      </p>
    </Card>
  );
}
