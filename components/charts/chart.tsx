import type { ReactNode } from "react";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type ChartSource, ChartStage } from "./chart-stage.tsx";
import { ChartTable, type ChartTableWords } from "./chart-table.tsx";
import type { LiveWords } from "./live-words.ts";
import { StaticChart } from "./static-chart.tsx";

type ChartProps = {
  spec: ChartSpec;
  words: { live: LiveWords; table: ChartTableWords };
  locale: string;
  /** Where the living chart fetches its data; without it they come with the page. */
  source?: ChartSource;
  /** Stands in place of the chart's title at its head; the title is still what screen readers hear. */
  heading?: ReactNode;
  level?: 2 | 3;
};

/** A chart as pages use it: complete at once, alive a moment later, and the same as tables below. */
export function Chart({ spec, words, locale, source = spec, heading, level = 2 }: ChartProps) {
  const Heading = `h${level}` as const;
  return (
    <figure className="chart-frame">
      <div className="chart-head">{heading ?? <Heading className="text-lg">{spec.title}</Heading>}</div>
      <ChartStage source={source} words={words.live} locale={locale}>
        <StaticChart spec={spec} size="narrow" />
        <StaticChart spec={spec} size="wide" />
      </ChartStage>
      <ChartTable spec={spec} words={words.table} locale={locale} />
    </figure>
  );
}
