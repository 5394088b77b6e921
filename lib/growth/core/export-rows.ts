import { isBirthRecord } from "./birth-records.ts";
import type { ReadingKind } from "./reading.ts";
import type { ReadingRecord } from "./reading-record.ts";

/** A reading with the child's name and, where an import brought it, where from. */
export type ExportReading = Omit<ReadingRecord, "recordedBy"> & {
  readonly childName: string;
  readonly origin?: string | null;
};

/** The columns of a growth export, in order; lib/imports reads them back by these names. */
export const exportColumns = [
  "id",
  "child_id",
  "child",
  "date",
  "kind",
  "value",
  "unit",
  "typed_value",
  "typed_unit",
  "posture",
  "source",
  "device",
  "estimated",
  "note",
] as const;

export type ExportRow = Readonly<Record<(typeof exportColumns)[number], string>>;

const units: Readonly<Record<ReadingKind, string>> = {
  weight: "kg",
  length: "cm",
  head: "cm",
  arm: "cm",
  triceps: "mm",
  subscapular: "mm",
};

/** A reading as a row of the export: the value in SI to its last digit, what was typed beside it, "" for what is not known; source "birth" for one of the day of birth. */
export function toExportRow(reading: ExportReading): ExportRow {
  return {
    id: exportId(reading),
    child_id: reading.childId,
    child: reading.childName,
    date: reading.takenOn,
    kind: reading.kind,
    value: String(reading.value),
    unit: units[reading.kind],
    typed_value: reading.typedValue,
    typed_unit: reading.typedUnit,
    posture: reading.posture ?? "",
    source: isBirthRecord(exportId(reading)) ? "birth" : reading.source,
    device: reading.device ?? "",
    estimated: reading.estimated ? "yes" : "no",
    note: reading.note ?? "",
  };
}

/** The same wherever the reading travels: one that came from another Nestling keeps the id it had there. */
function exportId({ id, origin }: ExportReading): string {
  return origin?.startsWith("nestling:") ? origin : `nestling:${id}`;
}
