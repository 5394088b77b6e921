import { mirrored, type Point } from "./points.ts";

const short = (value: number) => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, "$1.");

/** Numbers as SVG takes them with the fewest signs: a minus parts two of them as a space does. */
function listed(values: readonly number[]): string {
  return values
    .map(short)
    .reduce((text, next) => `${text}${text && !next.startsWith("-") ? " " : ""}${next}`, "");
}

/** Rounded alike on both sides of the middle. */
const whole = (value: number) => Math.sign(value) * Math.round(Math.abs(value));

/** The path of straight lines around some points, to whole units: from the first one, each as a step from the one before. */
export function polygonPath(points: readonly Point[]): string {
  const corners = points.map(([x, y]): Point => [whole(x), whole(y)]);
  const steps = corners.slice(1).map(([x, y], at) => [x - corners[at]![0], y - corners[at]![1]]);
  return `M${listed(corners[0]!)}l${listed(steps.flat())}Z`;
}

/**
 * The path of a smooth line through some points, around all of them or open: a centripetal Catmull-Rom spline as
 * Bézier curves, which makes no loops or dents where points are close together.
 */
export function smoothPath(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const at = (place: number) =>
    points[closed ? (place + count) % count : Math.min(Math.max(place, 0), count - 1)]!;
  const start = rounded(at(0));
  if (count === 2) return `M${listed(start)}l${listed(rounded([at(1)[0] - start[0], at(1)[1] - start[1]]))}`;
  let path = `M${listed(start)}`;
  let pen = start;
  for (let place = 0; place < (closed ? count : count - 1); place += 1) {
    const [from, to] = [at(place), at(place + 1)];
    const leaving = pull(at(place - 1), from, to);
    const arriving = pull(at(place + 2), to, from);
    const curve = [
      [from[0] + leaving[0], from[1] + leaving[1]],
      [to[0] + arriving[0], to[1] + arriving[1]],
      to,
    ].map(([x, y]) => rounded([x! - pen[0], y! - pen[1]]));
    path += `c${listed(curve.flat())}`;
    pen = rounded([pen[0] + curve[2]![0], pen[1] + curve[2]![1]]);
  }
  return closed ? `${path}Z` : path;
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** How far apart two points are on the line's own clock: the centripetal spline of Yuksel, Schaefer and Keyser, 2011. */
const apart = ([ax, ay]: Point, [bx, by]: Point) => Math.sqrt(Math.hypot(bx - ax, by - ay));

/** From a point, the way to the Bézier handle of the stretch towards `next`. */
function pull(before: Point, here: Point, next: Point): Point {
  const [past, coming] = [apart(before, here), apart(here, next)];
  const along = (axis: 0 | 1) => {
    if (past === 0) return (next[axis] - here[axis]) / 3;
    const slope =
      (here[axis] - before[axis]) / past -
      (next[axis] - before[axis]) / (past + coming) +
      (next[axis] - here[axis]) / coming;
    return (slope * coming) / 3;
  };
  return [along(0), along(1)];
}

/** A smooth line and its mirror image. */
export function bothHalves(line: readonly Point[]): string {
  return smoothPath(line, false) + smoothPath(mirrored(line), false);
}

/** The path of a filled circle. */
export function dotPath([x, y]: Point, radius: number): string {
  const r = short(radius);
  return `M${listed([x - radius, y])}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
}
