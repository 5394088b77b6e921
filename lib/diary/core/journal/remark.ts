import type { Figures } from "#lib/kernel/result.ts";

/**
 * Something to be told of an entry that is kept. `isReview`: a person should look, for something is kept only as it was written; else it
 * is said so that nothing happens in silence. Words: `imports.diary.remarks`.
 */
export type Remark = {
  readonly code: RemarkCode;
  readonly isReview: boolean;
  /** `key` the key or line as written, `text` what stands there, `why` a reader's code (`imports.diary.why`). */
  readonly detail: Figures;
};

export const REMARK_CODES = [
  /** Kept as it was written, without a figure. key, text, why */
  "unread",
  /** Read, with something open. key, text, why */
  "unsure",
  /** A key nobody knows. key, text */
  "unknown-key",
  /** A second value where one is kept. key, text */
  "second-value",
  /** The time cannot be read; the entry is kept without. text */
  "time-unread",
  /** 24:00 is the beginning of the next day and could be meant for this one. */
  "time-2400",
  /** A medication named without a dose was not counted as taken. key */
  "no-dose",
  /** A level of pain without a place. text */
  "no-place",
  /** A key stands twice, and each is kept. key */
  "key-twice",
  /** A key read as another. key, field */
  "misspelt",
  /** What the entry says was taken first, or was the highest level, is not what its parts say. text, found */
  "taken-differs",
  "max-pain-differs",
  /** Activities of this day come to more than a day. minutes */
  "day-too-long",
  /** The sleep belongs to the next day, as chosen. day */
  "sleep-next-day",
  /** Signs that cannot be shown were taken out. key */
  "control-signs",
] as const;

export type RemarkCode = (typeof REMARK_CODES)[number];

/** What an entry or a day is made of, and what is to be told of it. */
export class Remarks {
  readonly all: Remark[] = [];

  look(code: RemarkCode, detail: Figures = {}): void {
    this.all.push({ code, isReview: true, detail: short(detail) });
  }

  tell(code: RemarkCode, detail: Figures = {}): void {
    this.all.push({ code, isReview: false, detail: short(detail) });
  }
}

const LONGEST = 80;

function short(detail: Figures): Figures {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, typeof value === "string" ? cut(value) : value]),
  );
}

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text);
