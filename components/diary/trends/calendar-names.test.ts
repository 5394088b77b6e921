import { expect, it } from "vitest";
import { firstWeekday, weekdayNames } from "./calendar-names.ts";

it.each([
  ["ES", 1],
  ["US", 0],
  ["MX", 0],
  ["EG", 6],
  [null, 1],
])("a week in %s begins with day %d", (country, day) => expect(firstWeekday(country)).toBe(day));

it("names the weekdays in the order of the week", () => {
  expect(weekdayNames(1, "en").map(({ long }) => long)).toEqual([
    ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ]);
  expect(weekdayNames(0, "es")[0]).toEqual({ short: "D", long: "domingo" });
});
