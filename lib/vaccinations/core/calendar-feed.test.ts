import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type Feed, type FeedEvent, toCalendarText } from "./calendar-feed.ts";
import { escapeText, foldLine } from "./calendar-feed-text.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

const event: FeedEvent = {
  uid: "recommended-2028-02-29-7@nestling",
  on: "2028-02-29" as CalendarDate,
  summary: "Núria; Ñusta, 2 vaccinations",
  description: `Polio (dose 3)\n${"Hepatitis B 👩‍👧, ".repeat(9)}\\end`,
  address: "https://nestling.example/children/7/vaccinations",
  changedOn: "2028-02-01" as CalendarDate,
};
const feed: Feed = { name: "Nestling: vacunas", language: "es", refreshHours: 6, events: [event] };

/** What a reader of the format makes of a text: unfolded lines by name, values as they were before escaping. */
function read(text: string) {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return lines.slice(0, -1).map((line) => {
    const [, name = "", value = ""] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    return [name, value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign))] as const;
  });
}

describe("a calendar feed", () => {
  const text = toCalendarText(feed);

  it("is lines of at most 75 octets, each ended by CRLF, folded between characters", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(
      text
        .split("\r\n")
        .map(octets)
        .filter((length) => length > 75),
    ).toEqual([]);
    expect(text.split("\r\n").filter((line) => line.startsWith(" ")).length).toBeGreaterThan(2);
  });

  it("says an all-day event that ends the next day, and blocks nothing", () => {
    const values = new Map(read(text));
    expect(values.get("DTSTART;VALUE=DATE")).toBe("20280229");
    expect(values.get("DTEND;VALUE=DATE")).toBe("20280301");
    expect(values.get("TRANSP")).toBe("TRANSPARENT");
    expect(values.get("LAST-MODIFIED")).toBe("20280201T000000Z");
    expect(values.get("REFRESH-INTERVAL;VALUE=DURATION")).toBe("PT6H");
  });

  it("reads back as it was written", () => {
    const values = new Map(read(text));
    expect(values.get("SUMMARY")).toBe(event.summary);
    expect(values.get("DESCRIPTION")).toBe(event.description);
    expect(values.get("UID")).toBe(event.uid);
    expect(values.get("URL")).toBe(event.address);
  });

  it("opens and closes what it holds, once an event, with no alarm", () => {
    const many = toCalendarText({ ...feed, events: [event, { ...event, uid: "other" }] });
    const parts = read(many).filter(([name]) => name === "BEGIN" || name === "END");
    expect(parts.map((part) => part.join(" "))).toEqual([
      "BEGIN VCALENDAR",
      ...["BEGIN VEVENT", "END VEVENT", "BEGIN VEVENT", "END VEVENT"],
      "END VCALENDAR",
    ]);
    for (const name of ["VERSION", "PRODID"])
      expect(read(many).filter(([own]) => own === name)).toHaveLength(1);
    expect(read(many).filter(([name]) => name === "DTSTAMP")).toHaveLength(2);
  });
});

describe("escapeText", () => {
  it("keeps a text from ending its line or beginning another", () => {
    expect(escapeText("a\\b;c,d\ne\r\nf\rg")).toBe("a\\\\b\\;c\\,d\\ne\\nf\\ng");
    expect(escapeText("x\r\nEND:VEVENT")).not.toMatch(/[\r\n]/);
    expect(escapeText("a\u0000\u001bb\u007fc\td")).toBe("abc\td");
  });
});

describe("foldLine", () => {
  it("leaves 75 octets alone and parts 76", () => {
    expect(foldLine("x".repeat(75))).toBe("x".repeat(75));
    expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
    expect(
      foldLine("x".repeat(75 + 74 + 1))
        .split("\r\n")
        .map(octets),
    ).toEqual([75, 75, 2]);
  });

  it("parts no character, nor one from its marks", () => {
    for (let place = 60; place < 76; place++) {
      const folded = foldLine(`${"x".repeat(place)}👩‍👧ñ́e`);
      expect(
        folded.split("\r\n").every((line) => octets(line) <= 75),
        String(place),
      ).toBe(true);
      expect(
        folded.split("\r\n ").every((line) => !/^[\u200d\u0301]|\u200d$/u.test(line)),
        String(place),
      ).toBe(true);
      expect(folded.replaceAll("\r\n ", "")).toBe(`${"x".repeat(place)}👩‍👧ñ́e`);
    }
  });

  it("parts even a character that is longer than a line", () => {
    const long = `e${"\u0301".repeat(100)}`;
    expect(
      foldLine(long)
        .split("\r\n")
        .every((line) => octets(line) <= 75),
    ).toBe(true);
    expect(foldLine(long).replaceAll("\r\n ", "")).toBe(long);
  });
});
