/** Lanczos's coefficients for ln Γ, error below 1e-15 (Godfrey, 2001; g = 607/128). */
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
  -2.6190838401581408e-5, 3.6899182659531625e-6,
];

/** The share of a Student t population of `df` degrees of freedom above `t`, for t from 0 on: half of I(df/2, 1/2). */
export function studentTail(t: number, df: number): number {
  const x = df / (df + t * t);
  return 0.5 * incompleteBeta(x, df / 2, 0.5);
}

/** The t from 0 on above which a share `tail` (at most a half) of the population lies. */
export function studentTailInverse(tail: number, df: number): number {
  if (!(tail > 0)) return Number.POSITIVE_INFINITY;
  if (tail >= 0.5) return 0;
  let [low, high] = [0, 1];
  while (studentTail(high, df) > tail) [low, high] = [high, high * 2];
  for (let turn = 0; turn < 100 && high - low > 1e-14 * high; turn += 1) {
    const middle = (low + high) / 2;
    if (studentTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The t below which a share `p` of the population lies, of any sign. */
export function studentQuantile(p: number, df: number): number {
  return p < 0.5 ? -studentTailInverse(p, df) : studentTailInverse(1 - p, df);
}

/** The regularised incomplete beta function by its continued fraction (DLMF 8.17.22), evaluated as Lentz does. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return (front * fraction(x, a, b)) / a;
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const step = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / step(1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m < 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / step(1 + even * d);
    c = step(1 + even / c);
    sum *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / step(1 + odd * d);
    c = step(1 + odd / c);
    const factor = d * c;
    sum *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return sum;
}

function logGamma(x: number): number {
  let sum = LANCZOS[0] as number;
  for (let index = 1; index < LANCZOS.length; index += 1) sum += (LANCZOS[index] as number) / (x + index);
  const t = x + 607 / 128 + 0.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}
