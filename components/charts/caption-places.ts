import type { ChartAxis } from "#lib/kernel/chart-spec.ts";
import type { Domain, Plot, Scales } from "./plot.ts";

type Part = { readonly label: string; readonly from: number; readonly to: number };

/**
 * What an axis counts, below it: one caption, or one for each part of it. Each stands below its part where it fits there, or
 * else side by side, as wide as the picture; were that too narrow as well, the part most in sight has the only one.
 */
export function captionPlaces(
  { label, captions = [] }: Pick<ChartAxis, "label" | "captions">,
  scales: Scales,
  { left, right, width, font }: Plot,
): readonly { readonly label: string; readonly middle: number }[] {
  const widthOf = (text: string) => text.length * font * 0.52;
  const own = captions.flatMap((caption): Part[] => {
    const from = Math.max(left, scales.x(caption.from));
    const to = Math.min(right, scales.x(caption.to));
    return to > from ? [{ label: caption.label, from, to }] : [];
  });
  const end = own.at(-1)?.to ?? left;
  const parts = right - end > font ? [...own, { label, from: end, to: right }] : own;
  if (parts.every((part) => part.to - part.from >= widthOf(part.label)))
    return parts.map((part) => ({ label: part.label, middle: (part.from + part.to) / 2 }));
  const gap = font;
  const words = parts.reduce((sum, part) => sum + widthOf(part.label), (parts.length - 1) * gap);
  if (words > width) {
    const most = parts.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
    return [{ label: most?.label ?? label, middle: (left + right) / 2 }];
  }
  const sides: Domain = words > right - left ? [0, width] : [left, right];
  let start = sides[0];
  return parts.map((part, place) => {
    const own = widthOf(part.label);
    const rest = parts
      .slice(place)
      .reduce((sum, other, turn) => sum + widthOf(other.label) + (turn > 0 ? gap : 0), 0);
    const wished = Math.max(start, (part.from + part.to) / 2 - own / 2);
    const from = Math.min(wished, sides[1] - rest);
    start = from + own + gap;
    return { label: part.label, middle: from + own / 2 };
  });
}
