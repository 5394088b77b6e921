import type { EntryField } from "./entry-keys.ts";
import type { WrittenField } from "./written-field.ts";

/** What follows from the rest of an entry, and where it stands. */
const ASIDE: readonly (EntryField | null)[] = ["date", "time", "medication-taken", "max-pain"];

/**
 * What an entry says, however it says it: the same for either shape of file, any order and letter case of its keys, and whether what is
 * empty is written or left out. Lines that stand twice count twice.
 */
export function essenceOf(
  fields: readonly Pick<WrittenField, "key" | "field" | "value" | "lines">[],
): string {
  const said = fields.flatMap(({ key, field, value, lines }) => {
    if (ASIDE.includes(field)) return [];
    const name = field ?? `?${key}`;
    const all = lines ?? [{ name: "", text: value.text }];
    return all
      .filter(({ text }) => text.trim() !== "")
      .map((line) => [name, line.name.trim(), line.text.trim()]);
  });
  return JSON.stringify(said.map((line) => JSON.stringify(line)).toSorted());
}
