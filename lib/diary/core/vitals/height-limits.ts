import data from "../data/blood-pressure-heights.json" with { type: "json" };
import type { ReferenceSex } from "./placement.ts";

type Limits = { readonly months: Float64Array; readonly low: Float64Array; readonly high: Float64Array };

const known: Partial<Record<ReferenceSex, Limits>> = {};

/**
 * Whether a height is too far from those of the age for a percentile of blood pressure: beyond 3.09 standard deviations of CDC's heights
 * for age (2000) throughout the completed year (1 to 17), which the program of the model's authors takes for a slip.
 */
export function isFarHeight(sex: ReferenceSex, ageMonths: number, heightCm: number): boolean {
  const years = Math.min(17, Math.max(1, Math.floor(ageMonths / 12)));
  const { months, low, high } = limitsOf(sex);
  const lowest = between(months, low, years * 12);
  const highest = between(months, high, years * 12 + 12);
  return !(heightCm >= lowest && heightCm <= highest);
}

/** The figure of a column at a month, linear between rows; NaN outside them. */
function between(months: Float64Array, column: Float64Array, month: number): number {
  const next = months.findIndex((one) => one > month);
  if (next < 1) return Number.NaN;
  const [from, to] = [months[next - 1] as number, months[next] as number];
  const share = (month - from) / (to - from);
  return (column[next - 1] as number) * (1 - share) + (column[next] as number) * share;
}

function limitsOf(sex: ReferenceSex): Limits {
  const half = data[sex];
  known[sex] ??= { months: numbersIn(data.months), low: numbersIn(half.low), high: numbersIn(half.high) };
  return known[sex];
}

const numbersIn = (text: string) => Float64Array.from(text.split(" "), Number);
