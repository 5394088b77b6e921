import type { ChartMark } from "#lib/kernel/chart-spec.ts";
import { round } from "./plot.ts";

type ReadingDotProps = { mark: ChartMark; newest: boolean; x: number; y: number; shape?: number };

/** An estimate is hollow; the newest reading is a little larger; each series has a shape as well as a colour. */
export function ReadingDot({ mark, newest, x, y, shape = 0 }: ReadingDotProps) {
  const size = newest ? 5.5 : 4;
  const className = mark.tone === "estimated" ? "chart-dot chart-estimated" : "chart-dot";
  if (shape % shapes.length === 0)
    return <circle cx={round(x)} cy={round(y)} r={size} className={className} />;
  return (
    <path
      d={`M${round(x)} ${round(y)}${shapes[shape % shapes.length]?.(size) ?? ""}z`}
      className={className}
    />
  );
}

/** Outlines from the middle: nothing for the circle, then a square, a triangle, a diamond. */
const shapes: readonly ((size: number) => string)[] = [
  () => "",
  (size) => `m${-size} ${-size}h${2 * size}v${2 * size}h${-2 * size}`,
  (size) => `m0 ${-1.3 * size}l${1.2 * size} ${2.1 * size}h${-2.4 * size}`,
  (size) =>
    `m0 ${-1.35 * size}l${1.35 * size} ${1.35 * size}l${-1.35 * size} ${1.35 * size}l${-1.35 * size} ${-1.35 * size}`,
];
