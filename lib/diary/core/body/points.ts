/** A place in a drawing: x to the right of the body's middle line as one looks at it, y downwards. */
export type Point = readonly [x: number, y: number];

/** The point at a share of the way between two others. */
export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

/** Points on the other side of the middle line, in the other order, so that they go on around the same way. */
export function mirrored(points: readonly Point[]): Point[] {
  return points.map(([x, y]): Point => [-x, y]).reverse();
}

/** The point beside the way from `a` to `b`: so far to the left of it as one walks, or to the right where `off` is negative. */
export function beside(a: Point, b: Point, share: number, off: number): Point {
  const [x, y] = between(a, b, share);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return [x + (off * (b[1] - a[1])) / length, y - (off * (b[0] - a[0])) / length];
}
