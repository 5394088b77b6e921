import type { Scales } from "./plot.ts";

/** The CSS transform that takes a line drawn by one pair of scales to where another pair has it; none where they agree. */
export function lookMatrix(drawn: Scales, seen: Scales): string {
  const across = wayFrom(drawn.x, seen.x);
  const up = wayFrom(drawn.y, seen.y);
  return `matrix(${across.stretch}, 0, 0, ${up.stretch}, ${across.shift}, ${up.shift})`;
}

function wayFrom(drawn: Scales["x"], seen: Scales["x"]) {
  const shift = seen(drawn.invert(0));
  const stretch = (seen(drawn.invert(1000)) - shift) / 1000;
  return { shift: Math.round(shift * 1e3) / 1e3, stretch: Math.round(stretch * 1e6) / 1e6 };
}
