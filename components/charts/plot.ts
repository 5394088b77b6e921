import type { ChartPoint, ChartSpec } from "#lib/kernel/chart-spec.ts";

export type ChartSize = "narrow" | "wide";

/** One drawing area, in the units of the picture's viewBox. */
export type Plot = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly font: number;
  /** Where lanes below the area end, and what x counts is written; left out, at `bottom`. */
  readonly foot?: number;
};

/** A phone's plot and a desk's plot; `left` to `bottom` are the edges of the area inside the axes. */
export const plots: Readonly<Record<ChartSize, Plot>> = {
  narrow: { width: 360, height: 336, left: 34, right: 326, top: 38, bottom: 286, font: 13.5 },
  wide: { width: 840, height: 430, left: 48, right: 790, top: 42, bottom: 376, font: 14.5 },
};

const flatter = ({ height, bottom, top, ...plot }: Plot): Plot => {
  const less = Math.round((bottom - top) / 3);
  return { ...plot, top, height: height - less, bottom: bottom - less };
};
const flatPlots: typeof plots = { narrow: flatter(plots.narrow), wide: flatter(plots.wide) };

/** A lane's name and its marks, in letters. */
const LANE = 2.9;

/** The drawing area of a chart: with a row more for each lane. */
export function plotFor({ lanes = [], flat }: Pick<ChartSpec, "lanes" | "flat">, size: ChartSize): Plot {
  const plot = (flat ? flatPlots : plots)[size];
  if (lanes.length === 0) return plot;
  const more = Math.round((lanes.length * LANE + 0.4) * plot.font);
  return { ...plot, foot: plot.bottom + more, height: plot.height + more };
}

/** The line a lane stands on, in pixels, and how high its marks may be. */
export function laneLine(plot: Plot, place: number): { readonly y: number; readonly height: number } {
  return { y: plot.bottom + (place + 1) * LANE * plot.font, height: plot.font * 1.15 };
}

export type Domain = readonly [number, number];

/** Values to pixels and back, evenly. A page asks this a thousand times; d3's scale, which can do more, takes five times as long. */
export type Scale = {
  (value: number): number;
  readonly invert: (pixel: number) => number;
  readonly domain: () => Domain;
};
export type Scales = { readonly x: Scale; readonly y: Scale };

export function scalesOf(plot: Plot, x: Domain, y: Domain): Scales {
  return { x: evenly(x, [plot.left, plot.right]), y: evenly(y, [plot.bottom, plot.top]) };
}

function evenly(domain: Domain, [start, end]: Domain): Scale {
  const [from, to] = domain;
  const perUnit = to === from ? 0 : (end - start) / (to - from);
  const scale = (value: number) => (perUnit === 0 ? (start + end) / 2 : start + (value - from) * perUnit);
  const invert = (pixel: number) => (perUnit === 0 ? from : from + (pixel - start) / perUnit);
  return Object.assign(scale, { invert, domain: () => domain });
}

/** One decimal is a tenth of a pixel; more only makes the page heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function toPixels(points: readonly ChartPoint[], { x, y }: Scales): ChartPoint[] {
  return points.map((point) => ({ x: x(point.x), y: y(point.y) }));
}
