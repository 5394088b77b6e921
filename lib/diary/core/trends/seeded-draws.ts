/**
 * Draws that look random and are the same for the same figures, so that a page says the same each time it is looked at: the
 * figures' bits are hashed (FNV-1a) into the state of sfc32 (Doty-Humphrey, PractRand). Each draw is a whole number from 0 to
 * `below` - 1.
 */
export function seededDraws(content: readonly number[]): (below: number) => number {
  let hash = 0x811c9dc5;
  const bytes = new Uint8Array(Float64Array.from(content).buffer);
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  // Fields of one object: variables of a closure take the engine twice as long.
  const state = { a: 0x9e3779b9 | 0, b: 0x243f6a88, c: hash, count: 1 };
  const draw = (below: number): number => {
    const sum = (state.a + state.b + state.count) | 0;
    state.count = (state.count + 1) | 0;
    state.a = state.b ^ (state.b >>> 9);
    state.b = (state.c + (state.c << 3)) | 0;
    state.c = (((state.c << 21) | (state.c >>> 11)) + sum) | 0;
    return Math.floor(((sum >>> 0) / 2 ** 32) * below);
  };
  for (let mixing = 0; mixing < 15; mixing += 1) draw(1);
  return draw;
}
