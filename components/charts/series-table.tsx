import type { ChartMark, ChartSeries } from "#lib/kernel/chart-spec.ts";
import type { ChartTableWords } from "./chart-table.tsx";

type SaidMark = Pick<ChartMark, "id" | "title" | "note" | "href">;
type SaidSeries = Pick<ChartSeries, "label"> & { readonly marks: readonly SaidMark[] };

type SeriesTableProps = { series: SaidSeries; title: string; words: ChartTableWords };

/** The readings of a series that are put into words, newest first. */
export function SeriesTable({ series: { label, marks }, title, words }: SeriesTableProps) {
  const said = marks.filter((mark) => mark.title);
  return (
    <>
      <table className="chart-table">
        <caption>{label || title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {said.toReversed().map((mark) => (
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
      {words.more && said.length < marks.length && (
        <p>
          <a href={words.more.href} className="text-link">
            {words.more.label}
          </a>
        </p>
      )}
    </>
  );
}
