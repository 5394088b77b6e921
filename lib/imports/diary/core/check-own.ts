import { sorted } from "#lib/diary/core/journal/overrides.ts";
import type { Said } from "#lib/diary/core/journal/read-entry.ts";
import type { CheckedValue, Compared } from "./check-record.ts";
import { readOwn } from "./own-entry.ts";

const LISTS = ["pains", "intakes", "activities"] as const;

/** The values of an entry of our own export: every line and every figure of it, each against the record's own. */
export function ownValues({ file: { own, written }, stored }: Compared): CheckedValue[] {
  const said = own && written && readOwn(own, written);
  if (!said) return [];
  return namesOf(said).flatMap((name) => {
    const [values, found] = [valuesIn(said, name), stored ? valuesIn(stored, name) : []];
    return values.map((value, at) => ({ isThere: value === found[at], isWritten: false }));
  });
}

const namesOf = (said: Said) => Object.keys(said) as (keyof Said)[];

/** What a field holds, value by value; nothing where it says nothing. Of whose list a medicine is, and under which ingredient that list counts it, is the record's own affair. */
function valuesIn(said: Said, name: keyof Said): string[] {
  const value = said[name];
  if ((LISTS as readonly string[]).includes(name))
    return (value as readonly object[]).map((line) =>
      text({ ...line, medicineId: null, ...(name === "intakes" && { key: null }) }),
    );
  if (name === "typed") return Object.entries(said.typed).toSorted().map(text);
  return value === null ? [] : [text(value)];
}

const text = (value: unknown) => JSON.stringify(sorted(value));
