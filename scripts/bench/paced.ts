import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../demo/random.ts";

export type Paced = {
  readonly perSecond: number;
  readonly samples: readonly number[];
  readonly errors: number;
};

/**
 * Asks at a steady mean rate at random moments, as people do who know nothing of each other. A time counts from the moment the
 * request was due, so a server that falls behind cannot hide it. (autocannon's own rate sends each second's requests at once.)
 */
export async function pacedLoad(
  random: Random,
  pace: { readonly perSecond: number; readonly seconds: number },
  askOne: (place: number) => Promise<boolean>,
): Promise<Paced> {
  const samples: number[] = [];
  let errors = 0;
  const started = performance.now();
  const underWay: Promise<void>[] = [];
  for (let due = 0, place = 0; ; place++) {
    due += (-Math.log(1 - random.between(0, 1)) / pace.perSecond) * 1000;
    if (due > pace.seconds * 1000) break;
    const early = started + due - performance.now();
    if (early > 1) await sleep(early);
    const dueAt = started + due;
    const one = askOne(place)
      .catch(() => false)
      .then((isRight) => {
        samples.push(performance.now() - dueAt);
        if (!isRight) errors++;
      });
    underWay.push(one);
  }
  await Promise.all(underWay);
  return { perSecond: (samples.length / (performance.now() - started)) * 1000, samples, errors };
}
