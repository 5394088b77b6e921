import { expect, it } from "vitest";
import type { Fate } from "./fate.ts";
import { oneOf } from "./room-fates.ts";

const fate = (row: number, outcome: Fate<unknown>["outcome"], code?: string): Fate<unknown> => ({
  row,
  outcome,
  ...(code && { code }),
});

it("a row that one room takes is missing in none, and one that nobody takes is said once", () => {
  const growth = [fate(2, "new"), fate(3, "not-yet"), fate(4, "not-yet"), fate(5, "refused", "date-wrong")];
  const diary = [fate(2, "not-yet"), fate(3, "new"), fate(4, "not-yet"), fate(5, "not-yet")];
  expect(oneOf([growth, diary])).toEqual([
    fate(2, "new"),
    fate(3, "new"),
    fate(4, "not-yet"),
    fate(5, "refused", "date-wrong"),
  ]);
  expect(oneOf([growth])).toEqual(growth);
  expect(oneOf([])).toEqual([]);
});
