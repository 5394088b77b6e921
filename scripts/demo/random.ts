/** Numbers that look drawn at random and are the same for the same seed. */
export type Random = {
  /** At least `from`, less than `to`. */
  readonly between: (from: number, to: number) => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Normally distributed about 0, never beyond 2.5 times `spread`. */
  readonly near: (spread: number) => number;
};

/** Chris Doty-Humphrey's sfc32 (PractRand, 2010): 128 bits of state, so that the streams of neighbouring seeds do not meet. */
export function seededRandom(seed: number): Random {
  let [a, b, c, count] = [0x9e3779b9, 0x243f6a88, seed >>> 0, 1];
  const next = (): number => {
    const sum = (a + b + count++) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum / 2 ** 32;
  };
  for (let mixing = 0; mixing < 15; mixing++) next();

  const between = (from: number, to: number) => from + next() * (to - from);
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1));
  return {
    between,
    whole,
    chance: (share) => next() < share,
    pick: (from) => from[whole(0, from.length - 1)]!,
    near(spread) {
      const z = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return spread * Math.min(2.5, Math.max(-2.5, z));
    },
  };
}
