import { expect, it } from "vitest";
import { formatSpan } from "./span-words.ts";
import { readSpan } from "./written-span.ts";

it.each([
  ["4", 240],
  ["4 h", 240],
  ["4h", 240],
  ["4,5 h", 270],
  ["4:30", 270],
  ["4 h 30 min", 270],
  ["4h30", 270],
  ["6 horas", 360],
  ["90 min", 90],
  ["2 days", 2880],
  ["1 día", 1440],
])("%s is a span of %i minutes", (text, minutes) => {
  expect(readSpan(text)).toBe(minutes);
});

it.each(["", "soon", "4 h 5 h", "30 min 4 h", "4:75", "0", "0 min", "31 days", "4 weeks", "-4", "4 6 8"])(
  "%j is none",
  (text) => {
    expect(readSpan(text)).toBeNull();
  },
);

it.each([1, 45, 60, 130, 240, 2880, 43_200])(
  "%i minutes are read back from how they are written",
  (minutes) => {
    expect(readSpan(formatSpan(minutes))).toBe(minutes);
  },
);

it.each([
  [0, "0 min"],
  [59.9, "59 min"],
  [130, "2 h 10 min"],
  [240, "4 h"],
])("%d minutes are written %s", (minutes, text) => {
  expect(formatSpan(minutes)).toBe(text);
});
