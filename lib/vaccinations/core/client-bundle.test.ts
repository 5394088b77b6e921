import { expect, it } from "vitest";
import { findWay, listClientComponents } from "#scripts/test/client-bundle.ts";

/** Rules, codes, calendars and names stay on the server. Who signs health cards goes along: they are checked in the browser. */
const isData = (path: string) =>
  path.startsWith("lib/vaccinations/core/data/") && !/health-card-[\w-]+\.json$/.test(path);

it("no supporting data travels to the browser", () => {
  const ways = listClientComponents().map((file) => findWay(file, isData));
  expect(ways.filter(Boolean)).toEqual([]);
});

it("and would be found if it did, wherever it comes from", () => {
  for (const from of ["assess-record", "cdsi-schedule", "calendar", "catalog"]) {
    const way = findWay(`lib/vaccinations/core/${from}.ts`, isData);
    expect(way?.at(-1), from).toMatch(/\.json$/);
  }
});
