import { type Original, originalFields } from "./original.ts";
import { readSaid, type Said } from "./read-entry.ts";
import { Remarks } from "./remark.ts";
import { SEED_KEYS, type SeedPair, seedPairs } from "./seed-pairs.ts";
import type { WrittenField } from "./written-field.ts";

/**
 * An entry as entries.json has it. One that came from a file goes back as it came, to the letter, as long as the record still says what
 * was read from it; after a correction it says what the record says, and beside it what of the original nobody could read.
 */
export function seedEntry(said: Said, original: Original | null): string {
  const pairs = seedPairs(said);
  const fields = original ? originalFields(original) : [];
  if (!original || fields.length === 0) return objectText(pairs);
  const read = readSaid(fields, () => "other", new Remarks());
  if (objectText(seedPairs(read)) !== objectText(pairs))
    return objectText([
      ...pairs,
      ...fields.filter((field) => isLeft(field, read, said)).map(asCame(original)),
    ]);
  const kept = fields.filter(({ field }) => !ASIDE.includes(field ?? ""));
  const isAsHere = kept.length === fields.length && kept.every(({ key, field }) => keyOf(field, key) === key);
  return isAsHere ? original.text : objectText(kept.map(asCame(original)));
}

/** What says where an entry stands, and what follows from the rest of it. */
const ASIDE: readonly string[] = ["date", "time", "medication-taken", "max-pain"];

const keyOf = (field: WrittenField["field"], key: string) => (field && SEED_KEYS[field]) ?? key;

const asCame =
  ({ text }: Original) =>
  ({ key, field, node }: WrittenField): SeedPair => ({
    key: keyOf(field, key),
    json: text.slice(node.start, node.end),
  });

/** What of the original is in no field of the record: keys nobody knows, and figures that could not be read. */
function isLeft({ field, value }: WrittenField, read: Said, said: Said): boolean {
  if (value.text.trim() === "") return false;
  if (field === null) return true;
  const figures = figureOf[field];
  return figures !== undefined && figures(read) === null && figures(said) === null;
}

const figureOf: Readonly<Record<string, ((said: Said) => unknown) | undefined>> = {
  oxygen: ({ oxygenLow, oxygenFlow }) => oxygenLow ?? oxygenFlow,
  pressure: ({ systolic }) => systolic,
  sleep: ({ sleepMinutes }) => sleepMinutes,
  temperature: ({ temperature }) => temperature,
  "heart-rate": ({ heartRate }) => heartRate,
};

const objectText = (pairs: readonly SeedPair[]) =>
  `{${pairs.map(({ key, json }) => `${JSON.stringify(key)}: ${json}`).join(", ")}}`;
