import type { CalendarDate } from "#lib/kernel/dates.ts";
import { parseLength, parseWeight, type Units } from "#lib/kernel/units.ts";
import { birthReadings } from "./birth-readings.ts";
import type { HistoryFilter } from "./history.ts";
import type { Reading } from "./reading.ts";
import type { ReadingRecord } from "./reading-record.ts";

type BornChild = Parameters<typeof birthReadings>[0] & {
  readonly typedBirth: Readonly<Record<string, string>>;
};
type BirthKind = "weight" | "length" | "head";

const typedAs = { weight: "birthWeight", length: "birthLength", head: "birthHead" } as const;

/**
 * The measures of the day of birth as records, as a history and an export hold them, where none of that kind was recorded on
 * that day. Their ids are the same at every export, and no two children share one.
 */
export function birthRecords(child: BornChild, recorded: readonly Reading[]): ReadingRecord[] {
  return birthReadings(child, recorded).map((reading) => ({
    ...reading,
    id: `${reading.id}-${child.id}`,
    childId: child.id,
    ...typedAtBirth(reading.kind as BirthKind, reading.value, child.typedBirth),
    source: "manual",
    device: null,
    note: null,
    estimated: false,
    recordedBy: null,
  }));
}

/** Whether a record is a measure kept with the child itself; with what an import keeps of one, its origin. */
export function isBirthRecord(idOrOrigin: string | null | undefined): boolean {
  return /^(?:nestling:)?birth-(?:weight|length|head)-/.test(idOrOrigin ?? "");
}

/** Those of the records that a filter lets through. */
export function matching(
  records: readonly ReadingRecord[],
  { kind, from, to }: HistoryFilter,
): ReadingRecord[] {
  const isWithin = (day: CalendarDate) => (!from || day >= from) && (!to || day <= to);
  return records.filter((record) => (!kind || record.kind === kind) && isWithin(record.takenOn));
}

/** The measure as it was typed, with the unit it was typed in; in SI where it was not kept. */
function typedAtBirth(
  kind: BirthKind,
  value: number,
  typed: BornChild["typedBirth"],
): Pick<ReadingRecord, "typedValue" | "typedUnit"> {
  const text = typed[typedAs[kind]] ?? "";
  const read =
    kind === "weight"
      ? parseWeight(text, (typed.weightUnit ?? "kg") as Units["weight"])
      : parseLength(text, (typed.lengthUnit ?? "cm") as Units["length"]);
  if (read) return { typedValue: text, typedUnit: read.unit };
  return { typedValue: String(value), typedUnit: kind === "weight" ? "kg" : "cm" };
}
