import type { ChartMark, ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { PainHour } from "./hours.ts";
import { levelAxis } from "./level-axis.ts";

/** Everything on the chart that is said in a language. */
export type HoursChartWords = {
  readonly title: string;
  readonly summary: string;
  readonly level: string;
  readonly hour: string;
  readonly clock: (minute: number) => string;
  readonly bar: (hour: PainHour) => Pick<ChartMark, "title" | "note">;
};

/** The mean level of each hour of the day as a bar; an hour nothing was told in has none. */
export function hoursChart(hours: readonly PainHour[], words: HoursChartWords): ChartSpec {
  const marks = hours.flatMap((hour, place) =>
    hour.mean === null
      ? []
      : [{ id: `hour ${hour.minute}`, x: place + 0.5, y: hour.mean, ...words.bar(hour) }],
  );
  return {
    id: "diary-hours",
    title: words.title,
    summary: words.summary,
    x: {
      label: words.hour,
      unit: "",
      domain: [0, 24],
      ticks: hours.flatMap(({ minute }, at) => (at % 3 === 0 ? [{ at, label: words.clock(minute) }] : [])),
    },
    y: levelAxis(words.level),
    flat: true,
    bands: [],
    curves: [],
    series: [{ id: "hours", label: "", joined: false, bars: 0.8, marks }],
  };
}
