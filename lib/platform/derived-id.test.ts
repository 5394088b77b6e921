import { expect, it } from "vitest";
import { isId } from "#lib/kernel/ids.ts";
import { idFrom } from "./derived-id.ts";

it("draws the same id from the same text, and another from another", () => {
  expect(idFrom("a")).toBe(idFrom("a"));
  expect(idFrom("a")).not.toBe(idFrom("b"));
  for (const text of ["", "a", "ñ"]) expect(isId(idFrom(text))).toBe(true);
});
