import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { orderOf, readDay } from "./day-text.ts";

describe("readDay", () => {
  it.each([
    "2026-05-03",
    "2026-05-03T23:10:00Z",
    "2026-05-03T00:10:00+14:00",
    "2026-05-03 10:07:00",
    "2026/5/3",
    "20260503",
    "03.05.26",
    "3. 5. 2026",
    "3.5.2026 10.30",
    "May 3, 2026",
    "May 3rd, 2026",
    "Sunday May 3, 2026 10:07 PM",
    "Sun, 3 May 2026",
    "3rd May 2026",
    "3-May-26",
    "3 de mayo de 2026",
    "domingo, 3 de mayo de 2026",
    "mayo 3, 2026",
    "3. Mai 2026",
    "3 mai 2026 à 10h30",
  ])("reads %s in any order", (text) => {
    for (const order of ["ymd", "dmy", "mdy"] as const) expect(readDay(text, order)).toBe("2026-05-03");
  });

  it.each([
    ["3/5/2026", "2026-05-03", "2026-03-05"],
    ["05-03-2026 10:07 AM", "2026-03-05", "2026-05-03"],
    ["02/09/2026, 12:01 PM", "2026-09-02", "2026-02-09"],
    ["5/3/26", "2026-03-05", "2026-05-03"],
  ])("reads %s day first or month first, as told", (text, dayFirst, monthFirst) => {
    expect(readDay(text, "dmy")).toBe(dayFirst);
    expect(readDay(text, "mdy")).toBe(monthFirst);
  });

  it.each([
    "",
    "yesterday",
    "May 2026",
    "31/02/2026",
    "12:30",
    "7.9",
    "3 ma 2026",
    "2026-13-01",
    `2026-05-03${" ".repeat(100)}x`,
    "=NOW()",
  ])("finds no day in %j", (text) => {
    expect(readDay(text, "dmy")).toBeNull();
  });

  it("reads every day of a year in the short and long words of both languages, and in figures", () => {
    for (const locale of ["en-GB", "en-US", "es-ES", "es-MX", "de-DE", "fr-FR"]) {
      for (const month of ["long", "short", "2-digit"] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          day: "numeric",
          month,
          year: "numeric",
          timeZone: "UTC",
        });
        for (let place = 0; place < 366; place += 1) {
          const day = addDays("2024-01-01" as CalendarDate, place);
          const text = format.format(new Date(`${day}T00:00:00Z`));
          expect(readDay(text, locale === "en-US" ? "mdy" : "dmy"), `${locale} ${text}`).toBe(day);
        }
      }
    }
  });
});

describe("orderOf", () => {
  it.each([
    ["ymd", ["2026-05-03", "May 3, 2026", ""]],
    ["dmy", ["03/05/2026", "13/05/2026"]],
    ["mdy", ["03/05/2026", "05/13/2026"]],
    ["dmy", ["03.05.2026"]],
    ["either", ["03/05/2026", "12/12/2026"]],
    ["either", ["13/05/2026", "05/13/2026"]],
  ])("%s", (order, texts) => {
    expect(orderOf(texts)).toBe(order);
  });
});
