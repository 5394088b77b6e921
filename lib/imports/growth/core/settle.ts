import { assess } from "#lib/growth/core/assess.ts";
import type { Fate } from "#lib/imports/core/fate.ts";
import type { GrowthContext, GrowthRow, KnownReading } from "./growth-row.ts";
import type { KnownReadings } from "./known-readings.ts";

export type Verdict = Pick<Fate<GrowthRow>, "outcome" | "code" | "detail" | "record" | "doubt">;

/** A child while a file is judged: what is known of it, and on which lines of the file what was said before (`seen`). */
export type Settling = GrowthContext["children"][string] & {
  readonly id: string;
  readonly readings: KnownReadings;
  readonly seen: Map<string, number>;
};

type Row = Omit<GrowthRow, "origin">;

/**
 * What becomes of a reading with nothing wrong: known, a second time in the file, or new. `origins` are tried in turn;
 * all but the last may have been given to another row.
 */
export function settle(
  row: Row,
  origins: readonly string[],
  { child, step, line }: { readonly child: Settling; readonly step: () => number; readonly line: number },
): Verdict {
  const content = `${row.kind} ${row.takenOn} ${row.value.toPrecision(9)}`;
  const alike = child.seen.get(content);
  for (const [place, origin] of origins.entries()) {
    const isLast = place === origins.length - 1;
    const known = child.readings.byOrigin(origin);
    const before = child.seen.get(origin);
    if (before !== undefined && (isLast || alike !== undefined)) return twice(before);
    if (known && (isLast || isSameRow(known, row))) return sameOrigin(known, row);
    if (known || before !== undefined) continue;
    if (child.readings.byContent({ ...row, step })) return { outcome: "known", code: "same-reading" };
    if (alike !== undefined && !origin.startsWith("nestling:")) return twice(alike);
    child.seen.set(origin, line).set(content, line);
    return { outcome: "new", record: { ...row, origin }, ...doubtOf(row, child) };
  }
  throw new Error("a reading without an origin");
}

function twice(line: number): Verdict {
  return { outcome: "duplicate", code: "twice", detail: { line } };
}

/** A row whose day or value is still the record's was changed in the other; where both differ it is another row. */
function isSameRow(known: KnownReading, row: Row): boolean {
  return known.takenOn === row.takenOn || isNear(known.value, row.value);
}

function sameOrigin(known: KnownReading, row: Row): Verdict {
  if (known.isWithdrawn) return { outcome: "known", code: "withdrawn" };
  const isSame = known.kind === row.kind && known.takenOn === row.takenOn && isNear(known.value, row.value);
  if (isSame) return { outcome: "known", code: "same-origin" };
  const detail = { kind: known.kind, value: known.value, date: known.takenOn };
  return { outcome: "known", code: "known-otherwise", detail };
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-6;

function doubtOf(row: Row, { plan }: Settling): Pick<Verdict, "doubt"> {
  const { placement } = assess({ id: "", ...row }, plan);
  return placement?.flag ? { doubt: { code: "far-from-reference", detail: { z: placement.z } } } : {};
}
