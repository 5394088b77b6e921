import { readdirSync, readFileSync } from "node:fs";
import { listFiles } from "./files.ts";
import { readPlaceholders } from "./placeholders.ts";

const original = "en";

/** Every language has the same rooms, the same keys and the same placeholders as English. */
export function checkMessages(): string[] {
  const locales = readdirSync("messages").filter((name) => name !== original);
  const english = readLocale(original);
  return locales.flatMap((locale) => compare(locale, english, readLocale(locale)));
}

type Sentences = ReadonlyMap<string, string>;

function readLocale(locale: string): Sentences {
  const files = listFiles(`messages/${locale}`, /\.json$/);
  const entries = files.flatMap((file) => {
    const room = file.split("/").at(-1)!.replace(".json", "");
    return flatten(room, JSON.parse(readFileSync(file, "utf8")));
  });
  return new Map(entries);
}

function flatten(path: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(`${path}.${key}`, inner));
}

function compare(locale: string, english: Sentences, other: Sentences): string[] {
  const missing = [...english.keys()].filter((key) => !other.get(key)?.trim());
  const extra = [...other.keys()].filter((key) => !english.has(key));
  const uneven = [...english].filter(([key, text]) => {
    const translated = other.get(key);
    return translated && readPlaceholders(text).join() !== readPlaceholders(translated).join();
  });
  return [
    ...missing.map((key) => `messages/${locale} lacks ${key}`),
    ...extra.map((key) => `messages/${locale} has ${key}, which English does not`),
    ...uneven.map(([key]) => `messages/${locale} fills ${key} with other placeholders than English`),
  ];
}
