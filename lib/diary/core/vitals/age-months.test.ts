import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { ageMonthsOn } from "./age-months.ts";

const age = (bornOn: string, on: string) => ageMonthsOn(bornOn as CalendarDate, on as CalendarDate);

it("is whole on the day a month is completed, and below it the day before", () => {
  expect(age("2026-01-31", "2026-01-31")).toBe(0);
  expect(age("2025-12-15", "2026-03-15")).toBe(3);
  expect(age("2025-12-15", "2026-03-14")).toBeLessThan(3);
  expect(age("2013-03-15", "2026-03-15")).toBe(156);
  expect(age("2013-03-15", "2026-03-14")).toBeLessThan(156);
  expect(age("2025-12-31", "2026-02-28")).toBe(2);
});

it("rises every day", () => {
  const days = Array.from({ length: 400 }, (_, at) => new Date(Date.UTC(2024, 0, 31 + at)));
  const ages = days.map((day) => age("2024-01-31", day.toISOString().slice(0, 10)));
  expect(ages.every((months, at) => at === 0 || months > (ages[at - 1] as number))).toBe(true);
});

it("is negative before birth", () => {
  expect(age("2026-03-15", "2026-03-14")).toBeLessThan(0);
});
