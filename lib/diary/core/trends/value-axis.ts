/** Where an axis is ticked: at steps of 1, 2 or 5 times a power of ten, from at or below `low` to at or above `high`. */
export function valueTicks(low: number, high: number, most = 6): readonly number[] {
  const width = high > low ? high - low : 1;
  const rough = width / (most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough - 1e-12) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toFixed(6)));
}
