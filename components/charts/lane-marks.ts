import type { ChartMark, ChartSpec } from "#lib/kernel/chart-spec.ts";
import { laneLine, type Plot, type Scales } from "./plot.ts";

/** What lies in lanes, as marks to be read like the readings: at the height in which its lane is drawn. */
export function laneMarks({ lanes = [] }: ChartSpec, plot: Plot, { y }: Scales): readonly ChartMark[] {
  return lanes.flatMap(({ id: lane, marks }, place) => {
    const line = laneLine(plot, place);
    const height = y.invert(line.y - line.height / 2);
    return marks.map(({ id, from, to = from, title, note }) => ({
      id: `${lane} ${id}`,
      x: (from + to) / 2,
      y: height,
      title,
      note,
    }));
  });
}
