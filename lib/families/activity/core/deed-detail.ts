import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";

type Detail = Readonly<Record<string, unknown>>;

const kinds = ["weight", "length", "head", "arm", "triceps", "subscapular"] as const;

/** What was measured, as the entry of a check-up or of a correction says it; nothing where it says nothing. */
export function readingKindsIn(detail: Detail): (typeof kinds)[number][] {
  const { kinds: named } = detail;
  const after = afterIn(detail).kind;
  return kinds.filter((kind) => (Array.isArray(named) ? named.includes(kind) : after === kind));
}

/** The day a measurement was taken on, as the entry says it; null where it says none. */
export function takenOnIn(detail: Detail): CalendarDate | null {
  const day = detail.takenOn ?? afterIn(detail).takenOn;
  return typeof day === "string" ? parseCalendarDate(day) : null;
}

/** The CVX codes of the vaccines an entry is about; nothing where it says none. */
export function vaccinesIn(detail: Detail): readonly string[] {
  const said = detail.cvx ?? afterIn(detail).cvx;
  return [said].flat().filter((cvx): cvx is string => typeof cvx === "string" && /^\d{2,3}$/.test(cvx));
}

/** The day a vaccine was given on, as the entry says it; null where it says none. */
export function givenOnIn(detail: Detail): CalendarDate | null {
  const day = detail.givenOn ?? afterIn(detail).givenOn;
  return typeof day === "string" ? parseCalendarDate(day) : null;
}

function afterIn({ after }: Detail): Detail {
  return typeof after === "object" && after !== null ? (after as Detail) : {};
}
