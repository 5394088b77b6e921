/** Where the samples of one measurement lie, in milliseconds. */
export type Spread = { readonly p50: number; readonly p95: number; readonly p99: number };

/** Percentiles by nearest rank; NaN without samples. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
