import { expect, it } from "vitest";
import { bodyOf } from "./body-choice.ts";

it.each([
  ["automatic", 12, "child"],
  ["automatic", 13, "adult"],
  ["child", 40, "child"],
  ["adult", 2, "adult"],
] as const)("%s at %i years draws the body of a %s", (outline, years, body) => {
  expect(bodyOf(outline, years)).toBe(body);
});
