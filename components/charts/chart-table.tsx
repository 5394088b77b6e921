import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { recent } from "#lib/kernel/recent.ts";
import { toMarkup } from "./markup.ts";
import { ReferenceTable } from "./reference-table.tsx";
import { SeriesTable } from "./series-table.tsx";

export type ChartTableWords = {
  /** On the line that opens the tables. */
  open: string;
  /** Column heads: the value read, and what is said of it. */
  value: string;
  note: string;
  /** The caption of the reference values, where the chart's stretches have no names of their own; left out, that table is too. */
  reference?: string | undefined;
  /** Over all the curves' columns, saying what their names count: "Weight (kg) by percentile". */
  lines?: string | undefined;
  /** Where there are no readings yet. */
  none: string;
  /** Where the readings are that a long table leaves out. */
  more?: { href: string; label: string } | undefined;
};

type ChartTableProps = { spec: ChartSpec; words: ChartTableWords; locale: string };

/** The same for every child on the same lines. */
const kept = recent<string>(80);

/** The chart as tables, for screen readers and for copying out: the readings put into words, and the reference's values. */
export function ChartTable({ spec, words, locale }: ChartTableProps) {
  const makeReference = () => toMarkup(<ReferenceTable spec={spec} words={words} locale={locale} />);
  const key = [spec.linesKey, locale, words.lines, ...spec.x.ticks.map(({ at }) => at)].join();
  const tables = [
    toMarkup(<summary className="text-link">{words.open}</summary>),
    toMarkup(
      spec.series.map((series) => (
        <SeriesTable key={series.id} series={series} title={spec.title} words={words} />
      )),
    ),
    toMarkup(
      spec.lanes?.map((lane) => <SeriesTable key={lane.id} series={lane} title={lane.label} words={words} />),
    ),
    words.reference && spec.curves.length > 0
      ? spec.linesKey
        ? kept(key, makeReference)
        : makeReference()
      : "",
  ];
  return (
    <details
      className="chart-details"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: toMarkup escapes all text and attributes
      dangerouslySetInnerHTML={{ __html: tables.join("") }}
    />
  );
}
