import { expect, it } from "vitest";
import { recent } from "./recent.ts";

it("makes an answer once, and forgets the one not asked for longest", () => {
  const remember = recent<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    remember(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([ask("a"), ask("b"), ask("a"), ask("c"), ask("a"), ask("b")]).toEqual([..."ABACAB"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
