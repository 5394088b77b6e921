import { ScrollRegion } from "#components/ui/scroll-region.tsx";
import type { ChartAxis, ChartCurve, ChartSpec, ChartTick } from "#lib/kernel/chart-spec.ts";
import type { ChartTableWords } from "./chart-table.tsx";
import { heightAt } from "./span.ts";
import { tableDecimals } from "./table-decimals.ts";

type ReferenceTableProps = { spec: ChartSpec; words: ChartTableWords; locale: string };

/** The values of the lines at the axis' ticks: a table for each stretch that has any of them. */
export function ReferenceTable({ spec, words, locale }: ReferenceTableProps) {
  const { curves, x } = spec;
  const stretches = spec.stretches ?? [
    { id: undefined, label: words.reference ?? "", from: -Infinity, to: Infinity },
  ];
  return (
    <>
      {stretches.map(({ id, label, from, to }) => (
        <StretchTable
          key={id}
          caption={label}
          lines={words.lines}
          axis={x}
          curves={curves.filter(({ stretch }) => stretch === id)}
          ticks={x.ticks.filter(({ at }) => at >= from && at <= to)}
          locale={locale}
        />
      ))}
    </>
  );
}

type StretchTableProps = {
  caption: string;
  lines: string | undefined;
  axis: ChartAxis;
  curves: readonly ChartCurve[];
  ticks: readonly ChartTick[];
  locale: string;
};

function StretchTable({ caption, lines, axis, curves, ticks, locale }: StretchTableProps) {
  if (ticks.length === 0) return null;
  const decimals = tableDecimals(curves, ticks);
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const parts = partsOf(axis, ticks);
  return (
    <ScrollRegion className="chart-table-scroll" label={caption}>
      <table className="chart-table chart-table-numbers">
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          {lines && (
            <tr>
              <td />
              <th scope="colgroup" colSpan={curves.length}>
                {lines}
              </th>
            </tr>
          )}
          <tr>
            <th scope="col">{parts.length === 1 ? parts[0]?.label : ""}</th>
            {curves.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.label}>
            {parts.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={curves.length + 1}>
                  {part.label}
                </th>
              </tr>
            )}
            {part.ticks.map((tick) => (
              <LineRow key={tick.at} tick={tick} curves={curves} number={number} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

type LineRowProps = { tick: ChartTick; curves: readonly ChartCurve[]; number: Intl.NumberFormat };

function LineRow({ tick: { at, label }, curves, number }: LineRowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {curves.map(({ id, points }) => {
        const height = heightAt(points, at);
        return <td key={id}>{height === null ? "–" : number.format(height)}</td>;
      })}
    </tr>
  );
}

type Part = { readonly label: string; readonly ticks: readonly ChartTick[] };

/** The rows of a table by what they count: post-menstrual weeks up to the due date, then corrected age. */
function partsOf({ label, captions = [] }: ChartAxis, ticks: readonly ChartTick[]): readonly Part[] {
  const own = captions.map((caption) => ({
    label: caption.label,
    ticks: ticks.filter(({ at }) => at >= caption.from && at <= caption.to),
  }));
  const named = new Set(own.flatMap((part) => part.ticks));
  const rest = { label, ticks: ticks.filter((tick) => !named.has(tick)) };
  return [...own, rest].filter((part) => part.ticks.length > 0);
}
