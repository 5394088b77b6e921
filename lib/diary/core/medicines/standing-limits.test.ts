import { expect, it } from "vitest";
import { listed } from "./dosing-cases.ts";
import { standingLimits } from "./standing-limits.ts";

const figures = (key: string, told = {}) => {
  const medicine = listed(key, told);
  const { interval, doses } = standingLimits(medicine, [medicine], "uk");
  return [interval, doses].map(({ own, published }) => own ?? published?.figure ?? null);
};

it("are those of the ingredient", () => {
  expect(figures("paracetamol")).toEqual([240, 4]);
  expect(figures("ibuprofen")).toEqual([360, 3]);
  expect(figures("zinc")).toEqual([null, null]);
});

it("are the longest interval and the fewest doses of several", () => {
  expect(figures("paracetamol + ibuprofen")).toEqual([360, 3]);
  expect(figures("ibuprofen + paracetamol")).toEqual([360, 3]);
  expect(figures("paracetamol + zinc")).toEqual([240, 4]);
});

it("are the family's own before the published ones", () => {
  expect(figures("paracetamol", { minIntervalMinutes: 480, mostDoses: 2 })).toEqual([480, 2]);
});
