import type { WrittenEntry } from "./diary-file.ts";
import { DIARY_LIMITS } from "./diary-limits.ts";

/** The first text of an entry, a key among them, that is longer than any is read; null where all are short enough. */
export function longText({ fields, date, time }: WrittenEntry): { key: string; length: number } | null {
  const values = [date, time].flatMap((value) => (value ? [{ key: "", text: value.text }] : []));
  const said = fields.flatMap(({ key, value, lines }) => [
    { key, text: key },
    ...(lines ?? [{ name: key, ...value }]).flatMap(({ name, text }) => [
      { key, text: name },
      { key, text },
    ]),
  ]);
  const long = [...values, ...said].find(({ text }) => text.length > DIARY_LIMITS.text);
  return long ? { key: long.key.slice(0, 60).toWellFormed(), length: long.text.length } : null;
}
