import { expect, it } from "vitest";
import { isId, newId } from "./ids.ts";

it("makes ids in the order they were asked for", () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(ids.every(isId)).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(100);
  expect(ids[0]?.charAt(14)).toBe("7");
});

it.each([
  ["0198f3a2-7c11-7d3e-9f00-0123456789ab", true],
  ["0198F3A2-7C11-7D3E-9F00-0123456789AB", false],
  ["0198f3a27c117d3e9f000123456789ab", false],
  ["0198f3a2-7c11-7d3e-9f00-0123456789ab\n", false],
  ["new", false],
  ["", false],
  [undefined, false],
])("%j is an id: %s", (text, answer) => {
  expect(isId(text)).toBe(answer);
});
