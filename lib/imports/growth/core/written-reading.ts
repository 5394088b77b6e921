import type { Posture, ReadingSource } from "#lib/growth/core/reading.ts";
import { childKeyOf } from "#lib/imports/core/child-in-file.ts";
import type { WrittenValue } from "#lib/imports/core/measure-columns.ts";
import { plainWords } from "#lib/imports/core/plain-words.ts";
import type { Field, Mapping, Recognised } from "#lib/imports/core/source.ts";
import { unguarded } from "#lib/imports/core/unguarded.ts";

/** What a row says besides its values, cells as written; `line` is where it stands in the file. */
export type WrittenRow = {
  readonly line: number;
  readonly childKey: string;
  readonly date: string;
  readonly id: string;
  readonly typed: { readonly value: string; readonly unit: string } | null;
  readonly posture: Posture | null;
  readonly source: ReadingSource;
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
};

/** One value of a row with all the row says. */
export type WrittenReading = WrittenRow & { readonly value: WrittenValue };

/** Devices have no longer names in the record. */
const LONGEST_DEVICE = 120;
const LONGEST_TYPED = 60;

/** The row as the mapping reads it. Only our own export says where a value came from and how it was typed. */
export function readRow(
  row: readonly string[],
  line: number,
  mapping: Mapping,
  { source, isText }: Pick<Recognised, "source"> & { readonly isText: boolean },
): WrittenRow {
  const cell = (field: Field) => {
    const column = mapping[field];
    return column === undefined ? "" : unguarded(row[column] ?? "", source, isText);
  };
  const typed = { value: cell("typed-value"), unit: cell("typed-unit") };
  return {
    line,
    childKey: childKeyOf(row, mapping),
    date: cell("date").trim(),
    id: cell("id").trim(),
    typed: isTyped(typed.value) && isTyped(typed.unit) ? typed : null,
    posture: postureOf(cell("posture")),
    source: sourceOf(cell("source")),
    device: (source === "nestling" ? cell("device") : cell("device").trim()).slice(0, LONGEST_DEVICE) || null,
    note: noteOf(cell("note"), cell("tags"), source),
    estimated: /^(?:yes|true|1|x|si|ja|oui)$/.test(plainWords(cell("estimated"))),
  };
}

/** Nothing typed here is longer; what is was not, and is not looked at. */
const isTyped = (text: string) => text !== "" && text.length <= LONGEST_TYPED;

/** A note with its tags after it; tags that are but numbers name nothing outside the tracker they come from. */
function noteOf(note: string, tags: string, source: Recognised["source"]): string | null {
  if (source === "nestling") return note || null;
  const named = tags
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "" && !/^\d+$/.test(tag))
    .map((tag) => `#${tag.replace(/\s+/g, "-")}`);
  return [note.trim(), named.join(" ")].filter((part) => part !== "").join("\n") || null;
}

function postureOf(text: string): Posture | null {
  const plain = plainWords(text);
  if (/^(?:lying|lying down|recumbent|supine|acostad[oa]|tumbad[oa]|liegend|couche)$/.test(plain))
    return "lying";
  return /^(?:standing|standing up|upright|de pie|parad[oa]|stehend|debout)$/.test(plain) ? "standing" : null;
}

function sourceOf(text: string): ReadingSource {
  const plain = plainWords(text);
  return plain === "pediatrician" || plain === "device" ? plain : "manual";
}
