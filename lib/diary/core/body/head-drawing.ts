import { mirrored, type Point } from "./points.ts";
import type { HeadProportions } from "./proportions.ts";
import { headSide } from "./silhouette.ts";
import { dotPath, smoothPath } from "./svg-path.ts";

/** Where teeth are drawn once more, beside the chin, large enough for a thumb. */
export const teethCircle = { middle: [83, 205] as Point, radius: 24 };

/** The outline of a head close by, down to the shoulders, and the circle with the teeth. */
export function headOutline(head: HeadProportions): string {
  const [top, ...side] = headSide(head);
  const shoulder: readonly Point[] = [
    [head.shoulder[0] + 10, head.shoulder[1] - 14],
    [150, 290],
  ];
  const half = [...side, ...shoulder];
  return (
    smoothPath([top!, ...half, ...mirrored(half)], true) + dotPath(teethCircle.middle, teethCircle.radius)
  );
}

/** Two rows of teeth between lips, in lines. */
export function teethLines(): string {
  const [x, y] = teethCircle.middle;
  const at = (across: number, down: number): Point => [x + across, y + down];
  const lips = smoothPath(
    [at(-17, -5), at(-9, -7), at(0, -6), at(9, -7), at(17, -5), at(11, 7), at(0, 11), at(-11, 7)],
    true,
  );
  const row = smoothPath([at(-14, 1), at(0, 4), at(14, 1)], false);
  const gaps = [-7.5, 0, 7.5].map((across) => smoothPath([at(across, -6), at(across, 3)], false));
  return lips + row + gaps.join("");
}
