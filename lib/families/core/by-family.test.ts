import { expect, it } from "vitest";
import { byFamily } from "./by-family.ts";

it("gathers the children of each family, in their order", () => {
  const child = (name: string, familyId: string) => ({ name, familyId, familyName: familyId.toUpperCase() });
  const groups = byFamily([child("Nora", "a"), child("Leo", "b"), child("Mila", "a")]);
  expect(groups.map(({ name, children }) => [name, children.map((each) => each.name)])).toEqual([
    ["A", ["Nora", "Mila"]],
    ["B", ["Leo"]],
  ]);
  expect(byFamily([])).toEqual([]);
});
