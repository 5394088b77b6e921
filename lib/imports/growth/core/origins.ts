import type { ReadingKind } from "#lib/growth/core/reading.ts";
import type { SourceId } from "#lib/imports/core/source.ts";
import type { WrittenReading } from "./written-reading.ts";

/** The column's limit. */
const LONGEST = 200;

/** What Baby Buddy calls the kinds. */
const TYPES: Readonly<Partial<Record<ReadingKind, string>>> = {
  length: "height",
  head: "head-circumference",
};

/**
 * Where a reading comes from, the same at every import whatever unit or order of dates was chosen: the id where the source
 * gives one, else what the file says of it, as written. Baby Buddy counts its ids in each installation anew, so that a row of
 * another one may bear the same: then the second, with the day in it, is used.
 */
export function originsOf(written: WrittenReading, kind: ReadingKind, source: SourceId): readonly string[] {
  const { id, date, value } = written;
  if (source === "nestling" && id) return [cut(id.startsWith("nestling:") ? id : `nestling:${id}`)];
  const type = TYPES[kind] ?? kind;
  if (source === "baby-buddy" && id)
    return [cut(`baby-buddy:${type}:${id}`), cut(`baby-buddy:${type}:${id}:${date}`)];
  return [cut(`${source}:${type}:${tight(date)}:${tight(value.text)}${value.unit ? `:${value.unit}` : ""}`)];
}

const tight = (text: string) => text.replace(/\s+/g, " ");

/** What is cut within a character has no half of it left over: the database would not take it. */
const cut = (origin: string) => origin.slice(0, LONGEST).toWellFormed();
