/** How many of so many children lie as low: `share` "fewer" where it is less than one in a thousand. */
export type Share = { readonly share: "hundred" | "thousand" | "fewer"; readonly count: number };

/** A low percentile as a count of children: of 100 from the 1st on, of 1,000 below it. */
export function shareOf(percentile: number): Share {
  if (percentile >= 1) return { share: "hundred", count: Math.round(percentile) };
  if (percentile >= 0.1) return { share: "thousand", count: Math.round(percentile * 10) };
  return { share: "fewer", count: 1 };
}
