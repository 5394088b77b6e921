import { expect, it } from "vitest";
import { areasOf, endingOf, expiryOf, reaches, reachOf, scopesOf, tokenAreas } from "./token.ts";

it("ends a key after its days, or never", () => {
  const now = new Date("2026-11-20T10:00:00Z");
  expect(expiryOf(30, now)).toEqual(new Date("2026-12-20T10:00:00Z"));
  expect(expiryOf(365, now)).toEqual(new Date("2027-11-20T10:00:00Z"));
  expect(expiryOf(0, now)).toBeNull();
});

it("knows what a key reaches by its scopes", () => {
  expect(scopesOf("read", ["growth"])).toEqual(["growth:read"]);
  expect(scopesOf("record", ["vaccinations", "growth"])).toEqual([
    ...["growth:read", "growth:record"],
    ...["vaccinations:read", "vaccinations:record"],
  ]);
  expect(scopesOf("record", areasOf("all"))).toHaveLength(2 * tokenAreas.length);
  expect(scopesOf("read", areasOf("diary"))).toEqual(["diary:read"]);
  for (const reach of reaches)
    for (const areas of [
      ["growth"],
      ["vaccinations"],
      ["diary"],
      ["growth", "vaccinations", "diary"],
    ] as const)
      expect(reachOf(scopesOf(reach, areas))).toEqual(areas.map((area) => ({ area, reach })));
});

it("shows no more of a key than its end", () => {
  expect(endingOf("nst_abcdefgh")).toBe("efgh");
});
