import { createElement } from "react";
import { expect, it } from "vitest";
import { stillMarkup } from "#components/ui/still-markup.ts";
import { yearSheet } from "#lib/diary/core/trends/year-sheet.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { monthNames, weekdayNames } from "./calendar-names.ts";
import { YearSheet } from "./year-sheet.tsx";

const first = "2024-01-01" as CalendarDate;
const days = Array.from({ length: 366 }, (_, place) => ({
  day: addDays(first, place),
  entries: 14,
  painMax: place % 12 === 11 ? null : (place % 12) - (place % 2) / 2,
}));
const sheet = (today: string) =>
  String(
    stillMarkup(
      createElement(YearSheet, {
        months: yearSheet(2024, days, 1),
        today: today as CalendarDate,
        bornOn: "2024-01-10" as CalendarDate,
        caption: "2024",
        monthName: monthNames("es"),
        weekdays: weekdayNames(1, "es"),
        locale: "es",
      }),
    ),
  );

it("is small with something on every day: it travels twice, and all of the page is to stay below 150 kB", () => {
  expect(sheet("2025-01-01").length).toBeLessThan(34_000);
});

it("leads to each day from the birth to today, and to no other", () => {
  const linked = [...sheet("2024-12-30").matchAll(/\?day=([\d-]{10})/g)].map(([, day]) => day);
  expect([linked.length, linked[0], linked.at(-1)]).toEqual([366 - 9 - 1, "2024-01-10", "2024-12-30"]);
});

it("says the level in the square, and by a class how dark it is", () => {
  expect(sheet("2025-01-01")).toContain('<a href="../diary?day=2024-05-04" class="s2">4<b> 4</b></a>');
});
