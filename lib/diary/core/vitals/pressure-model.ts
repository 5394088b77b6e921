import model from "../data/blood-pressure-model.json" with { type: "json" };
import type { PressureKind, ReferenceSex } from "./placement.ts";
import { splineTerms } from "./spline.ts";

/** Percentiles 1 to 99 have a curve each. */
const PERCENTILES = 99;
/** What the cubic terms of height, age, and age by height are divided by. */
const SCALES = { ht: 100, age: 100, aht: 10_000 };
const CENTRE_YEARS = 10;

const curves = new Map<string, readonly Float64Array[]>();

/** The coefficients by percentile, each with its 13 terms; turned from text into numbers on the first look. */
function curvesOf(sex: ReferenceSex, kind: PressureKind): readonly Float64Array[] {
  const key = `${sex} ${kind}`;
  let found = curves.get(key);
  if (!found) {
    const columns = model[sex][kind].map((text) => text.split(" ").map(Number));
    found = Array.from({ length: PERCENTILES }, (_, at) =>
      Float64Array.from(columns, (column) => column[at] as number),
    );
    curves.set(key, found);
  }
  return found;
}

/**
 * Blood pressure in mmHg at a percentile (1 to 99) for sex, age in years and height in cm: quantile regression on splines of height, age and
 * their product (Rosner B et al., Am J Epidemiol 2008;167:653), for 1 to 17 years.
 */
export function predictPressure(
  sex: ReferenceSex,
  kind: PressureKind,
  percentile: number,
  years: number,
  heightCm: number,
): number {
  const curve = curvesOf(sex, kind)[percentile - 1];
  return curve ? sumOf(curve, termsOf(sex, years, heightCm)) : Number.NaN;
}

/** The pressures at percentiles 1 to 99, in ascending order: the curves cross a little where they lie close. */
export function predictPressures(
  sex: ReferenceSex,
  kind: PressureKind,
  years: number,
  heightCm: number,
): Float64Array {
  const terms = termsOf(sex, years, heightCm);
  return Float64Array.from(curvesOf(sex, kind), (curve) => sumOf(curve, terms)).sort();
}

function termsOf(sex: ReferenceSex, years: number, heightCm: number): readonly number[] {
  const { knots, centreCm } = model[sex];
  const product = (years - CENTRE_YEARS) * (heightCm - centreCm);
  return [
    1,
    ...splineTerms(heightCm, knots.ht, SCALES.ht),
    ...splineTerms(years, knots.age, SCALES.age),
    ...splineTerms(product, knots.aht, SCALES.aht),
  ];
}

function sumOf(curve: Float64Array, terms: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < curve.length; at += 1) sum += (curve[at] as number) * (terms[at] as number);
  return sum;
}
