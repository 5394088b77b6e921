import type { ExportRow, RowKind } from "./export-rows.ts";
import type { EntryField } from "./journal/entry-keys.ts";
import { type Overrides, withOverrides } from "./journal/overrides.ts";
import { readSaid, type Said } from "./journal/read-entry.ts";
import type { Remarks } from "./journal/remark.ts";
import type { WrittenField, WrittenLine } from "./journal/written-field.ts";

type Row = Pick<ExportRow, "says" | "name" | "text" | "place" | "scale" | "rater" | "how">;

/** What the rows of one entry say: their writing, read like any other, and what other columns say of it. Nothing of it is believed yet. */
export function readRows(rows: readonly Row[], remarks: Remarks): Record<string, unknown> {
  const read = readSaid(fieldsIn(rows), () => "other", remarks);
  return withOverrides(read, columnsIn(rows, read));
}

/** The fields an entry's rows write. */
export function fieldsIn(rows: readonly Row[]): WrittenField[] {
  const of = (kind: RowKind) => rows.filter(({ says }) => says === kind);
  const lines = (field: EntryField, kind: RowKind, nameOf: (row: Row) => string): WrittenField[] => {
    const all = of(kind).map((row): WrittenLine => ({ name: nameOf(row), plain: row.text, text: row.text }));
    return all.length > 0 ? [fieldOf(field, kind, "", all)] : [];
  };
  const plain = (field: EntryField, kind: RowKind) =>
    of(kind).map(({ text }) => fieldOf(field, kind, text, null));
  return [
    ...lines("pain", "pain", ({ name, place }) => name || placeName(place)),
    ...lines("medications", "medication", ({ name }) => name),
    ...lines("activities", "activity", ({ name }) => name),
    ...plain("oxygen", "oxygen"),
    ...plain("pressure", "blood pressure"),
    ...plain("heart-rate", "heart rate"),
    ...plain("temperature", "temperature"),
    ...plain("sleep", "sleep"),
    ...plain("note", "note"),
  ];
}

/** A place that is called by the list's own name has none beside it. */
const placeName = (place: string) => place || "?";

const nowhere = { is: "literal", text: "null", start: 0, end: 0 } as const;

function fieldOf(
  field: EntryField,
  key: string,
  text: string,
  lines: readonly WrittenLine[] | null,
): WrittenField {
  const value = { plain: lines ? undefined : text, text };
  return { key, field, isMisspelt: false, value, lines, node: nowhere };
}

function columnsIn(rows: readonly Row[], read: Said): Overrides {
  const of = (kind: RowKind) => rows.filter(({ says }) => says === kind);
  const figure = (kind: RowKind) => {
    const [row] = of(kind);
    return row && /^\d{1,3}$/.test(row.text) ? Number(row.text) : null;
  };
  return {
    pains: of("pain").map(({ name, place, scale, rater }) => ({
      location: place,
      name: name || null,
      scale: scale || null,
      rater: rater || "unknown",
    })),
    intakes: of("medication").map(({ how }) => ({ route: how || null })),
    mood: figure("mood"),
    breathingRate: figure("breathing rate"),
    method: read.temperature === null ? null : of("temperature")[0]?.how || null,
  };
}
