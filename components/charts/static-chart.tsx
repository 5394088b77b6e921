import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { recent } from "#lib/kernel/recent.ts";
import { Axes } from "./axes.tsx";
import { Bars } from "./bars.tsx";
import { CurveNames } from "./curve-names.tsx";
import { Lanes } from "./lanes.tsx";
import { toMarkup } from "./markup.ts";
import { bandPath, curvePath, joinedPath } from "./path.ts";
import { type ChartSize, type Plot, plotFor, round, type Scales, scalesOf } from "./plot.ts";
import { ReadingDot } from "./reading-dot.tsx";
import { SeriesNames } from "./series-names.tsx";
import { thinMarks } from "./thin-marks.ts";
import { Twins } from "./twins.tsx";

/** The whole chart as one SVG, complete without scripts; the live chart later draws over it in the same places. */
export function StaticChart({ spec, size }: { spec: ChartSpec; size: ChartSize }) {
  const plot = plotFor(spec, size);
  const id = `${spec.id}-${size}`;
  return (
    <svg
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      fontSize={plot.font}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
      className={`chart chart-${size}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: toMarkup escapes all text and attributes
      dangerouslySetInnerHTML={{ __html: chartMarkup(spec, size) }}
    />
  );
}

/** What lies inside the chart's SVG. */
export function chartMarkup(spec: ChartSpec, size: ChartSize): string {
  const plot = plotFor(spec, size);
  const scales = scalesOf(plot, spec.x.domain, spec.y.domain);
  const id = `${spec.id}-${size}`;
  const { lines, names, axes } = groundMarkup(spec, size, scales);
  const head = toMarkup(
    <>
      <title id={`${id}-title`}>{spec.title}</title>
      <desc id={`${id}-summary`}>{spec.summary}</desc>
      <clipPath id={`${id}-inside`}>
        <path d={`M${plot.left} ${plot.top}H${plot.right}V${round(plot.bottom)}H${plot.left}Z`} />
      </clipPath>
    </>,
  );
  return `${head}<g clip-path="url(#${id}-inside)">${lines}</g>${axes}${names}${seriesMarkup(spec, scales, plot)}`;
}

type GroundMarkup = { readonly lines: string; readonly names: string; readonly axes: string };

/** What lies under the readings looks the same for every child: it is drawn once for a set of lines, a view and a size. */
const kept = recent<GroundMarkup>(160);

function groundMarkup(spec: ChartSpec, size: ChartSize, scales: Scales): GroundMarkup {
  const plot = plotFor(spec, size);
  const draw = () => ({
    lines: toMarkup([
      spec.bands.map(({ id: band, tone, upper, lower }) => (
        <path key={band} d={bandPath(upper, lower, scales)} className={`chart-band-${tone}`} />
      )),
      spec.curves.map(({ id: curve, emphasis, points }) => (
        <path key={curve} d={curvePath(points, scales)} className={`chart-curve chart-curve-${emphasis}`} />
      )),
    ]),
    names: toMarkup(<CurveNames curves={spec.curves} scales={scales} plot={plot} />),
    axes: toMarkup(<Axes spec={spec} scales={scales} plot={plot} />),
  });
  return spec.linesKey ? kept(`${spec.linesKey} ${size} ${viewOf(spec)}`, draw) : draw();
}

/** What the axes show and say, and how the lines are written. */
function viewOf({ x, y, curves, rules = [] }: ChartSpec): string {
  const said = [x, y].flatMap(({ label, unit, domain, ticks }) => [
    label,
    unit,
    ...domain,
    ...ticks.map((tick) => tick.label),
  ]);
  return [...said, ...[x.captions ?? [], rules, curves].flat().map(({ label }) => label)].join("|");
}

function seriesMarkup({ series, lanes = [] }: ChartSpec, scales: Scales, plot: Plot): string {
  return toMarkup([
    <Lanes key="lanes" lanes={lanes} scales={scales} plot={plot} />,
    ...series.map((each, place) => {
      if (each.bars !== undefined)
        return <Bars key={each.id} series={each} place={place} scales={scales} plot={plot} />;
      const drawn = thinMarks(each.marks, scales);
      return (
        <g key={each.id} className={`chart-series chart-series-${(place % 4) + 1}`}>
          <Twins marks={drawn} scales={scales} plot={plot} />
          {each.joined && <path d={joinedPath(each, scales)} />}
          {drawn.map((mark, turn) => (
            <ReadingDot
              key={mark.id}
              mark={mark}
              newest={turn === drawn.length - 1}
              x={scales.x(mark.x)}
              y={scales.y(mark.y)}
              shape={place}
            />
          ))}
        </g>
      );
    }),
    <SeriesNames key="names" series={series} scales={scales} plot={plot} />,
  ]);
}
