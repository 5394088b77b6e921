/** A picture's width and height, in pixels. */
export type Sides = { readonly width: number; readonly height: number };

/** The side of the larger square crop, in pixels. */
export const squareSide = 512;

/** The longest side of a photo that is kept whole, in pixels. */
export const longestSide = 1600;

/**
 * The shorter side, in pixels, to which a photo is shrunk before both the square crop and the whole of it (no side longer than
 * `longestSide`) are made of it: enough for either, and never more than it has.
 */
export function shorterSide({ width, height }: Sides): number {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const ofWhole = Math.ceil(short * Math.min(1, longestSide / long));
  return Math.max(ofWhole, Math.min(short, squareSide));
}
