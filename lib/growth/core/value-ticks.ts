const MULTIPLES = [1, 2, 5, 10];
const MOST_STEPS = 8;

/** Round values between `from` and `to`: steps of 1, 2 or 5 times a power of ten, nine of them at most. */
export function valueTicks(from: number, to: number): readonly number[] {
  const rough = (to - from) / MOST_STEPS;
  if (!(rough > 0)) return [];
  const exponent = Math.floor(Math.log10(rough));
  const multiple = MULTIPLES.find((candidate) => candidate * 10 ** exponent >= rough) ?? 10;
  // Counting in whole steps keeps 0.1 + 0.2 out of the labels.
  const decimals = Math.max(0, -exponent);
  const step = multiple * 10 ** exponent;
  const ticks: number[] = [];
  for (let n = Math.ceil(from / step - 1e-9); n * step <= to + step * 1e-9; n += 1) {
    ticks.push(Number((n * step).toFixed(decimals)));
  }
  return ticks;
}

/** The decimals that all of an axis' ticks are written with, so that they count evenly: "1.30, 1.35". */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0));
}
