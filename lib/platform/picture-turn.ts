/** Decoding takes memory and time: one picture at a time in a server, and no long queue. */
const mostWaiting = 8;

const queue: { last: Promise<unknown>; waiting: number } = { last: Promise.resolve(), waiting: 0 };

/** Runs `work` when it is its turn; null when too many wait already. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (queue.waiting > mostWaiting) return null;
  queue.waiting += 1;
  const mine = queue.last.then(work, work);
  queue.last = mine.catch(() => {});
  return mine.finally(() => {
    queue.waiting -= 1;
  });
}
