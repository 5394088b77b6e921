import { expect, it } from "vitest";
import { percentileOf } from "../lms.ts";
import { shareOf } from "./share.ts";

it.each([
  [-2.01, "hundred", 2],
  [-2.32, "hundred", 1],
  [-2.6, "thousand", 5],
  [-3.08, "thousand", 1],
  [-3.5, "fewer", 1],
])("as low as z %s are %s %s", (z, share, count) => {
  expect(shareOf(percentileOf(z))).toEqual({ share, count });
});
