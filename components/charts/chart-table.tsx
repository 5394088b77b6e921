import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { toMarkup } from "./markup.ts";
import { heightAt } from "./span.ts";

export type ChartTableWords = {
  /** On the line that opens the tables. */
  open: string;
  /** Column heads: the value read, and what is said of it. */
  value: string;
  note: string;
  /** The caption of the reference values; left out, that table is too. */
  reference?: string | undefined;
  /** Over all the curves' columns, saying what their names count: "Weight (kg) by percentile". */
  lines?: string | undefined;
  /** Where there are no readings yet. */
  none: string;
};

type ChartTableProps = { spec: ChartSpec; words: ChartTableWords; locale: string };

/** The chart as tables, for screen readers and for copying out. */
export function ChartTable({ spec, words, locale }: ChartTableProps) {
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const tables = (
    <>
      <summary className="text-link">{words.open}</summary>
      {spec.series.map(({ id, label, marks }) => (
        <table key={id} className="chart-table">
          <caption>{label || spec.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.note}</th>
            </tr>
          </thead>
          <tbody>
            {marks.toReversed().map((mark) => (
              <tr key={mark.id}>
                <th scope="row">
                  {mark.href ? (
                    <a href={mark.href} className="text-link">
                      {mark.title}
                    </a>
                  ) : (
                    mark.title
                  )}
                </th>
                <td>{mark.note}</td>
              </tr>
            ))}
            {marks.length === 0 && (
              <tr>
                <td colSpan={2}>{words.none}</td>
              </tr>
            )}
          </tbody>
        </table>
      ))}
      {words.reference && spec.curves.length > 0 && (
        <table className="chart-table chart-table-numbers">
          <caption>{words.reference}</caption>
          <thead>
            {words.lines && (
              <tr>
                <td />
                <th scope="colgroup" colSpan={spec.curves.length}>
                  {words.lines}
                </th>
              </tr>
            )}
            <tr>
              <th scope="col">{spec.x.label}</th>
              {spec.curves.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spec.x.ticks.map(({ at, label }) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                {spec.curves.map(({ id, points }) => {
                  const height = heightAt(points, at);
                  return <td key={id}>{height === null ? "–" : number.format(height)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
  return (
    <details
      className="chart-details"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: toMarkup escapes all text and attributes
      dangerouslySetInnerHTML={{ __html: toMarkup(tables) }}
    />
  );
}
