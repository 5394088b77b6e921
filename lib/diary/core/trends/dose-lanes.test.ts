import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { doseLanes } from "./dose-lanes.ts";
import { spanOf } from "./period.ts";

const today = "2026-11-21" as CalendarDate;
const days = [
  { day: "2026-11-14" as CalendarDate, totals: [{ key: "ibuprofen", times: 2 }] },
  {
    day: "2026-11-20" as CalendarDate,
    totals: [
      { key: "ibuprofen", times: 1 },
      { key: "paracetamol", times: 4 },
    ],
  },
  { day: "2026-11-21" as CalendarDate, totals: [{ key: "paracetamol", times: 1 }] },
];

it("lays each medication in a lane of its own, the most often taken first", () => {
  const lanes = doseLanes(days, spanOf("fortnight", today));
  expect(lanes.map(({ key, times }) => [key, times])).toEqual([
    ["paracetamol", 5],
    ["ibuprofen", 3],
  ]);
  expect(lanes[0]?.points.map(({ from, times }) => [from, times])).toEqual([
    ["2026-11-20", 4],
    ["2026-11-21", 1],
  ]);
});

it("adds up the days of a week", () => {
  const [first] = doseLanes(days, spanOf("year", today));
  expect(first?.points.map(({ x, times }) => [x, times])).toEqual([[360.5, 5]]);
});

it("leaves out what was taken outside the span", () => {
  const span = { ...spanOf("fortnight", today), from: "2026-11-21" as CalendarDate, days: 1 };
  expect(doseLanes(days, span).map(({ key }) => key)).toEqual(["paracetamol"]);
});
