import { expect, it } from "vitest";
import { takeTurns } from "./turns.ts";

it("lets no more run at once than it says, in the order they came, whatever becomes of each", async () => {
  const inTurn = takeTurns(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (place: number) =>
    inTurn(async () => {
      begun.push(place);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
      if (place === 1) throw new Error("one fails");
      return place;
    });
  const all = Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(inTurn.waiting()).toBe(3);
  const done = await all;
  expect(inTurn.waiting()).toBe(0);
  expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", ...Array(3).fill("fulfilled")]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});
