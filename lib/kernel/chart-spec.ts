export type ChartPoint = { readonly x: number; readonly y: number };

export type ChartTick = { readonly at: number; readonly label: string };

/** One reference line; `label` is printed at its right end ("97", "+2"), on the line itself when another stretch follows. */
export type ChartCurve = {
  readonly id: string;
  readonly label: string;
  readonly emphasis: "median" | "inner" | "outer";
  readonly points: readonly ChartPoint[];
  /** The stretch it belongs to, where a chart has several sets of lines. */
  readonly stretch?: string;
  readonly continues?: boolean;
};

/** A stretch of x over which one set of lines holds: a reference, by its full name. */
export type ChartStretch = {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
};

/** A thin upright line with its name at the top: where one reference passes into the next, the due date. */
export type ChartRule = { readonly at: number; readonly label: string };

/** The area between two curves. */
export type ChartBand = {
  readonly id: string;
  readonly tone: "centre" | "middle" | "edge";
  readonly upper: readonly ChartPoint[];
  readonly lower: readonly ChartPoint[];
};

/** One reading as drawn: `title` "8.9 kg", `note` "3 May 2026 · 6 months · 62nd percentile". */
export type ChartMark = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly note: string;
  readonly tone?: "plain" | "estimated";
  readonly href?: string;
  /** Where the same reading lies by another count of x: the actual age of a child born early. */
  readonly twinX?: number;
  /** Where its bar begins, of a series of bars: the lowest of what the mark tells. Left out, at the foot of the chart. */
  readonly low?: number;
};

export type ChartSeries = {
  readonly id: string;
  readonly label: string;
  readonly joined: boolean;
  readonly marks: readonly ChartMark[];
  /** Marks further apart than this are not joined: between them nothing was recorded. */
  readonly reach?: number;
  /** How wide, in units of x, its bars are; left out, its marks are dots. */
  readonly bars?: number;
};

/** Something at a moment or over a while, under the chart on the same x: a dose taken, a sleep. */
export type ChartLaneMark = {
  readonly id: string;
  readonly from: number;
  /** Where it ends; left out, it is a moment. */
  readonly to?: number;
  /** How high it is drawn, from 0 to 1. */
  readonly share: number;
  readonly title: string;
  readonly note: string;
};

/** A row under the chart with its name: one medication. */
export type ChartLane = {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly ChartLaneMark[];
};

/** A part of an axis that counts in something else: weeks of pregnancy before the due date. */
export type ChartCaption = { readonly from: number; readonly to: number; readonly label: string };

/** How an axis counts through a window at most `upTo` wide: years, seen closely, become months. */
export type CloserTicks = {
  readonly upTo: number;
  readonly label: string;
  readonly ticks: readonly ChartTick[];
};

export type ChartAxis = {
  readonly label: string;
  readonly unit: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly ChartTick[];
  readonly captions?: readonly ChartCaption[];
  /** Widest first. */
  readonly closer?: readonly CloserTicks[];
  /** Whether it keeps its domain through whatever window the chart is seen: a scale from 0 to 10. */
  readonly fixed?: boolean;
};

/**
 * A chart as plain serialisable data, drawn alike by the static SVG, the live chart and the PDF.
 * `summary` is the one sentence a screen reader hears.
 */
export type ChartSpec = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly bands: readonly ChartBand[];
  readonly curves: readonly ChartCurve[];
  readonly series: readonly ChartSeries[];
  readonly stretches?: readonly ChartStretch[];
  readonly rules?: readonly ChartRule[];
  readonly lanes?: readonly ChartLane[];
  /** Drawn at two thirds of the usual height: one of several on a page. */
  readonly flat?: boolean;
  /** Two charts of one key have the same bands and curves: what was drawn of them is kept from one to the next. */
  readonly linesKey?: string;
};
