export type Turns = {
  <T>(work: () => Promise<T>): Promise<T>;
  /** How many pieces of work wait for their turn. */
  waiting(): number;
};

/** Lets so many pieces of work run at once; the others wait for their turn, first come, first served. */
export function takeTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  const inTurn = async <T>(work: () => Promise<T>) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
  return Object.assign(inTurn, { waiting: () => waiting.length });
}
