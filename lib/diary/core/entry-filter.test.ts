import { describe, expect, it } from "vitest";
import { clockText } from "#lib/kernel/clock-text.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import {
  filterQuery,
  readEntryCursor,
  readEntryFilter,
  readMinute,
  writeEntryCursor,
} from "./entry-filter.ts";

const today = "2026-11-21" as CalendarDate;
const id = "019a9c1e-3f00-7c3a-8a00-000000000001";

describe("a filter of entries", () => {
  it("reads everything an address can ask for, and says it again", () => {
    const address = { from: "2026-05-20", to: "2026-05-30", after: "12:00", before: "18:00" };
    const more = { medicine: "oxycodone", pain: "8", match: "exactly", location: "lower-back" };
    const filter = readEntryFilter({ ...address, ...more }, today);
    expect(filter).toEqual({
      from: "2026-05-20",
      to: "2026-05-30",
      fromMinute: 720,
      toMinute: 1080,
      medicine: "oxycodone",
      pain: 8,
      painMatch: "exactly",
      location: "lower-back",
    });
    expect(readEntryFilter(Object.fromEntries(filterQuery(filter)), today)).toEqual(filter);
  });

  it("takes a level for that one and more, unless it is said otherwise", () => {
    expect(readEntryFilter({ pain: "7" }, today)).toEqual({ pain: 7, painMatch: "at-least" });
    expect(readEntryFilter({ pain: "0", match: "exactly" }, today)).toEqual({
      pain: 0,
      painMatch: "exactly",
    });
  });

  it("counts back from today", () => {
    expect(readEntryFilter({ last: "30" }, today)).toEqual({ from: "2026-10-22" });
  });

  it.each([
    { from: "2026-02-30" },
    { to: ["2026-05-01", "2026-05-02"] },
    { after: "24:00" },
    { before: "9" },
    { pain: "11" },
    { pain: "-1" },
    { pain: "seven" },
    { medicine: "  " },
    { last: "1e3" },
  ])("leaves out what it cannot read: %o", (asked) => {
    expect(readEntryFilter(asked as Record<string, string | string[]>, today)).toEqual({});
  });
});

it.each([
  ["00:00", 0],
  ["06:30", 390],
  ["23:59", 1439],
])("reads and writes the time %s", (text, minute) => {
  expect(readMinute(text)).toBe(minute);
  expect(clockText(minute)).toBe(text);
});

describe("the place a page ended", () => {
  it.each([750, 0, null])("is read as it was written: %s", (minute) => {
    const cursor = { day: today, minute, id };
    expect(readEntryCursor(writeEntryCursor(cursor))).toEqual(cursor);
  });

  it.each([undefined, "", "2026-11-21", `2026-11-21_x_${id}`, "2026-11-21_750_1", [`2026-11-21_-_${id}`]])(
    "is none when it is not one of ours: %s",
    (text) => {
      expect(readEntryCursor(text)).toBeNull();
    },
  );
});
