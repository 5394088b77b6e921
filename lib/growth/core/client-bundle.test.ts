import { expect, it } from "vitest";
import { findWay, listClientComponents } from "#scripts/test/client-bundle.ts";

const isTable = (path: string) => path.startsWith("lib/growth/core/data/");

it("no reference table travels to the browser", () => {
  const clients = listClientComponents();
  expect(clients.length).toBeGreaterThan(5);
  expect(clients.map((file) => findWay(file, isTable)).filter(Boolean)).toEqual([]);
});

it("and would be found if it did", () => {
  const way = findWay("lib/growth/core/plan.ts", isTable);
  expect(way?.at(-1)).toMatch(/^lib\/growth\/core\/data\/.*\.json$/);
});
