import { expect, it } from "vitest";
import { listed } from "./dosing-cases.ts";
import { keyNamed, medicineNamed } from "./named-medicine.ts";

const list = [
  listed("paracetamol", { id: "one", name: "Ben-u-ron" }),
  listed("zinc", { id: "two", name: "Óxido" }),
];

it.each([
  ["ben-u-ron", "one"],
  ["  BEN-U-RON ", "one"],
  ["o\u0301xido", "two"],
  ["Ben-u-ron 250", undefined],
  ["", undefined],
])("%j is the medicine %j of the list", (name, id) => expect(medicineNamed(name, list)?.id).toBe(id));

it("counts a name under the list's ingredient, others under their own", () => {
  expect(["Ben-u-ron", "Calpol", "Other"].map((name) => keyNamed(name, list))).toEqual([
    "paracetamol",
    "paracetamol",
    "other",
  ]);
});
