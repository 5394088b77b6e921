import { expect, it } from "vitest";
import { knownInLine } from "./known-medicine.ts";

const known = [{ id: "one", name: "Calpol", dose: "5 ml", route: "oral" }];
const start = (medicineId: string | null) => ({ medicineId, name: "Ben-u-ron", route: "rectal" as const });

it("offers the medicine that stands in a line, though it left the list", () => {
  expect(knownInLine(known, start("two"))).toEqual([
    ...known,
    { id: "two", name: "Ben-u-ron", dose: "", route: "rectal" },
  ]);
  expect(knownInLine([], start("two")).map(({ id }) => id)).toEqual(["two"]);
});

it("offers no other, and none twice", () => {
  for (const line of [start("one"), start(null), undefined]) expect(knownInLine(known, line)).toEqual(known);
});
