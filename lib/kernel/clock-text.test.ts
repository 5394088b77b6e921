import { expect, it } from "vitest";
import { clockText, lengthText } from "./clock-text.ts";

it.each([
  [0, "00:00", "0:00"],
  [185, "03:05", "3:05"],
  [459, "07:39", "7:39"],
  [1439, "23:59", "23:59"],
])("writes %i minutes as a clock shows them, and as a length", (minutes, clock, length) => {
  expect(clockText(minutes)).toBe(clock);
  expect(lengthText(minutes)).toBe(length);
});
