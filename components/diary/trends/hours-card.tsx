import { Chart } from "#components/charts/chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { extremeHours, type PainHour } from "#lib/diary/core/trends/hours.ts";
import { hoursChart } from "#lib/diary/core/trends/hours-chart.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";
import { frameWords } from "./frame-words.ts";

const hourAfter = (minute: number) => clockText((minute + 60) % 1440);

/** At which hours it hurts. */
export async function HoursCard({ hours }: { hours: readonly PainHour[] }) {
  const t = await getTranslations("trends");
  const locale = await getLocale();
  const summary = hourSentence(hours, t, locale);
  const spec = hoursChart(hours, {
    title: t("hours.title"),
    summary: `${t("hours.chart")} ${summary}`,
    level: t("pain.level"),
    hour: t("hours.hour"),
    clock: (minute) => clockText(minute),
    bar: ({ minute, mean, max, times }) => ({
      title: t("hours.bar", { mean: figureWords(mean ?? 0, locale) }),
      note: t("hours.note", {
        ...{ from: clockText(minute), to: hourAfter(minute), times, max: figureWords(max ?? 0, locale) },
      }),
    }),
  });
  return (
    <Card title={t("hours.title")}>
      <p>{summary}</p>
      <Chart
        spec={spec}
        words={await frameWords()}
        locale={locale}
        heading={<p className="text-sm text-quiet">{t("hours.head")}</p>}
      />
      <p className="mt-2 text-sm text-quiet">{t("hours.note2")}</p>
    </Card>
  );
}

function hourSentence(hours: readonly PainHour[], t: Words, locale: string): string {
  const extremes = extremeHours(hours);
  if (!extremes) return t("hours.few");
  const { highest, lowest } = extremes;
  return t("hours.summary", {
    highFrom: clockText(highest.minute),
    highTo: hourAfter(highest.minute),
    highest: figureWords(highest.mean ?? 0, locale),
    lowFrom: clockText(lowest.minute),
    lowTo: hourAfter(lowest.minute),
    lowest: figureWords(lowest.mean ?? 0, locale),
  });
}
