import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { escapeText, foldLine } from "./calendar-feed-text.ts";

/** An all-day event; `uid` is the same for as long as the event is, `changedOn` the day it was last worked out. */
export type FeedEvent = {
  readonly uid: string;
  readonly on: CalendarDate;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  readonly changedOn: CalendarDate;
};

/** A calendar to subscribe to; `refreshHours` is how often it is worth asking again. */
export type Feed = {
  readonly name: string;
  readonly language: string;
  readonly refreshHours: number;
  readonly events: readonly FeedEvent[];
};

/** A feed as iCalendar text (RFC 5545; its name and refresh interval by RFC 7986, and as older programs know them). */
export function toCalendarText({ name, language, refreshHours, events }: Feed): string {
  const pause = `PT${refreshHours}H`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Nestling//Vaccinations//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${pause}`,
    `X-PUBLISHED-TTL:${pause}`,
    ...events.flatMap(toLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function toLines({ uid, on, summary, description, address, changedOn }: FeedEvent): string[] {
  const changed = `${basic(changedOn)}T000000Z`;
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${address}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const basic = (day: CalendarDate): string => day.replaceAll("-", "");
