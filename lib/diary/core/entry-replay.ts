import type { EntryContent, PainItems } from "./entry.ts";
import { minutesBetween } from "./whole-minutes.ts";

/** An entry that was sent; one that was to be kept "now" is compared without its moment. */
export type Sent = { readonly content: EntryContent; readonly isNow: boolean };

/** So many minutes later a form of now is no longer the same sent again: it happened once more. */
const AGAIN = 60;

/**
 * True when just this is stored, and not withdrawn: what the figures were read from is compared, not the figures. One of now is so for
 * an hour; `ever`, for whoever vouches for the id, whenever it is sent.
 */
export function isEntryReplay(
  stored: EntryContent & { readonly isWithdrawn: boolean },
  { content, isNow }: Sent,
  { ever }: { readonly ever: boolean } = { ever: false },
): boolean {
  if (stored.isWithdrawn || lineOf(stored, isNow) !== lineOf(content, isNow)) return false;
  return !isNow || ever || isSoonAfter(stored, content);
}

function isSoonAfter(stored: EntryContent, { at }: EntryContent): boolean {
  if (stored.at === null || at === null) return true;
  return Math.abs(minutesBetween(new Date(stored.at), new Date(at))) <= AGAIN;
}

/** An entry's content in one line, always the same for the same: what the id of its next place is made from. */
export function entryLine(id: string, { content, isNow }: Sent): string {
  return `${id} ${lineOf(content, isNow)}`;
}

/** True when the same is said of the same minute (or, where that is not known, of the same day). */
export function isTwin(one: EntryContent, other: EntryContent): boolean {
  return lineOf(one, false) === lineOf(other, false);
}

function lineOf(content: EntryContent, isNow: boolean): string {
  const { day, minute, sleepFrom, sleepTo } = content;
  return JSON.stringify([
    isNow ? null : [day, minute, sleepFrom, sleepTo],
    content.pains.map((pain) => [
      pain.location,
      pain.name,
      pain.text,
      pain.scale,
      pain.rater,
      itemsLine(pain.items),
    ]),
    // Whether it is on the list may change between two times it is sent.
    content.intakes.map(({ name, text, route }) => [name, text, route]),
    content.activities.map(({ name, minutes, count }) => [name, minutes, count]),
    [content.oxygenLow, content.oxygenHigh, content.oxygenFlow, content.systolic, content.diastolic],
    [content.heartRate, content.breathingRate, content.temperature, content.method],
    [content.sleepMinutes, content.mood, content.note],
    Object.entries(content.typed).sort(),
  ]);
}

const itemsLine = (items: PainItems | null) => items && Object.entries(items).sort();
