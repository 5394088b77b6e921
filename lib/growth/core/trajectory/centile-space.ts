/**
 * The distance between two neighbouring lines of the British nine-centile charts, two thirds of a standard deviation
 * (Cole TJ, BMJ 1994;308:641; RCPCH, UK-WHO growth charts: guidance for health professionals).
 */
const SPACE_Z = 2 / 3;

/** So many centile spaces as a difference of z, to 2 decimals as z-scores are: 0.67, 1.33, 2. */
export function spacesZ(spaces: number): number {
  return Math.round(spaces * SPACE_Z * 100) / 100;
}

/** Scores have 2 decimals; their difference has the dust of binary fractions. */
export function zApart(from: number, to: number): number {
  return Math.round((to - from) * 100) / 100;
}

/** How many whole centile spaces a difference of z, not below 0, is. */
export function wholeSpaces(z: number): number {
  let spaces = 0;
  while (spacesZ(spaces + 1) <= z) spaces += 1;
  return spaces;
}
