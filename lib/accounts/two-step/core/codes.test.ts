import { expect, it } from "vitest";
import { inGroups, readCode } from "./codes.ts";

it.each([
  ["123456", { kind: "app", code: "123456" }],
  [" 123 456 ", { kind: "app", code: "123456" }],
  ["0123-4567-89ab-cdef", { kind: "recovery", code: "0123456789abcdef" }],
  ["OILo 4567 89AB CDEF", { kind: "recovery", code: "0110456789abcdef" }],
  ["12345", null],
  ["1234567", null],
  ["0123-4567-89ab-cdeu", null],
  ["", null],
])("reads %j", (typed, code) => {
  expect(readCode(typed)).toEqual(code);
});

it("writes in groups of four", () => {
  expect(inGroups("JBSWY3DPEHPK3PXP")).toBe("JBSW Y3DP EHPK 3PXP");
  expect(inGroups("0123456789", "-")).toBe("0123-4567-89");
});
