import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Posture, ReadingKind, ReadingSource } from "./reading.ts";

/** What is said of one reading, as it is kept; a check-up sent again is known by it. */
export type Content = {
  readonly kind: ReadingKind;
  readonly value: number;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
  readonly source: ReadingSource;
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
};

const said = ["kind", "value", "posture", "source", "device", "note", "estimated"] as const;

/** True when the same is said of both. */
export function isSame(one: Content, other: Content): boolean {
  return one.takenOn === other.takenOn && said.every((name) => one[name] === other[name]);
}

/** True when every measure of a check-up is stored just so, with all that was said of it, and not withdrawn. */
export function isReplay(
  stored: readonly (Content & { readonly isWithdrawn: boolean })[],
  sent: readonly Content[],
): boolean {
  return (
    stored.length === sent.length &&
    sent.every((content) => stored.some((known) => !known.isWithdrawn && isSame(known, content)))
  );
}

/** A check-up's content in one line, always the same for the same: what the id of its next place is made from. */
export function contentLine(id: string, sent: readonly Content[]): string {
  return JSON.stringify([
    id,
    sent.map(({ takenOn, ...content }) => [takenOn, ...said.map((name) => content[name])]),
  ]);
}
