export type ChartPoint = { readonly x: number; readonly y: number };

export type ChartTick = { readonly at: number; readonly label: string };

/** One reference line; `label` is printed at its right end ("97", "+2"). */
export type ChartCurve = {
  readonly id: string;
  readonly label: string;
  readonly emphasis: "median" | "inner" | "outer";
  readonly points: readonly ChartPoint[];
};

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
};

export type ChartSeries = {
  readonly id: string;
  readonly label: string;
  readonly joined: boolean;
  readonly marks: readonly ChartMark[];
};

export type ChartAxis = {
  readonly label: string;
  readonly unit: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly ChartTick[];
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
};
