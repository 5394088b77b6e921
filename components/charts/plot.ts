import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ChartPoint } from "#lib/kernel/chart-spec.ts";

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
};

/** A phone's plot and a desk's plot; `left` to `bottom` are the edges of the area inside the axes. */
export const plots: Readonly<Record<ChartSize, Plot>> = {
  narrow: { width: 360, height: 336, left: 34, right: 326, top: 30, bottom: 286, font: 13.5 },
  wide: { width: 840, height: 430, left: 48, right: 790, top: 34, bottom: 376, font: 14.5 },
};

export type Domain = readonly [number, number];
export type Scales = { readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number> };

export function scalesOf(plot: Plot, x: Domain, y: Domain): Scales {
  return {
    x: scaleLinear(x, [plot.left, plot.right]),
    y: scaleLinear(y, [plot.bottom, plot.top]),
  };
}

/** One decimal is a tenth of a pixel; more only makes the page heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function toPixels(points: readonly ChartPoint[], { x, y }: Scales): ChartPoint[] {
  return points.map((point) => ({ x: x(point.x), y: y(point.y) }));
}
