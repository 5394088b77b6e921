import { expect, it } from "vitest";
import { findWay, listClientComponents } from "#scripts/test/client-bundle.ts";

const isRange = (path: string) =>
  /^lib\/diary\/core\/data\/(blood-pressure-|heart-breathing|vital-lines|temperature-methods)/.test(path);

it("no published range of a vital sign travels to the browser", () => {
  const ways = listClientComponents().map((file) => findWay(file, isRange));
  expect(ways.filter(Boolean)).toEqual([]);
});

it("and would be found if it did", () => {
  const way = findWay("lib/diary/core/vitals/place-vitals.ts", isRange);
  expect(way?.at(-1)).toMatch(/\.json$/);
});
