/** Whole numbers below a figure, picks and shares that look drawn at random and are the same in every run (mulberry32). */
export function drawer(seed: number) {
  let state = seed;
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(draw() * most);
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  return { draw, below, one };
}
