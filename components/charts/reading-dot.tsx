import type { ChartMark } from "#lib/kernel/chart-spec.ts";
import { round } from "./plot.ts";

type ReadingDotProps = { mark: ChartMark; newest: boolean; x: number; y: number };

/** An estimate is hollow; the newest reading is a little larger. */
export function ReadingDot({ mark, newest, x, y }: ReadingDotProps) {
  return (
    <circle
      cx={round(x)}
      cy={round(y)}
      r={newest ? 5.5 : 4}
      className={mark.tone === "estimated" ? "chart-estimated" : undefined}
    />
  );
}
