import { fieldOf } from "./column-words.ts";
import { type Columns, type KnownFile, mappingOf } from "./known-file.ts";
import type { Mapping } from "./source.ts";

/** What tells each type, the first that fits; a child's own columns stand beside these. */
const BABY_BUDDY: readonly (readonly [type: string, columns: readonly string[]])[] = [
  ["weight", ["weight", "date"]],
  ["height", ["height", "date"]],
  ["head-circumference", ["head circumference", "date"]],
  ["bmi", ["bmi", "date"]],
  ["temperature", ["temperature", "time"]],
  ["feeding", ["start", "type", "method"]],
  ["diaper", ["time", "wet", "solid"]],
  ["sleep", ["start", "nap"]],
  ["tummy-time", ["start", "milestone"]],
  ["medication", ["name", "dosage", "time"]],
  ["pumping", ["start", "amount"]],
  ["pumping", ["time", "amount"]],
  ["note", ["note", "time"]],
];

/** One of Baby Buddy's files, one a type; its headers are lower case throughout. */
export function babyBuddyFile(header: readonly string[], columns: Columns): KnownFile | null {
  if (!header.every((name) => name === name.toLowerCase())) return null;
  if (["first name", "last name", "birth date"].every((name) => columns.has(name))) {
    const mapping = mappingOf(columns, {
      id: "id",
      "first name": "child-name",
      "last name": "last-name",
      "birth date": "birth-date",
    });
    return { source: "baby-buddy", type: "child", mapping };
  }
  if (columns.size === 3 && ["id", "name", "color"].every((name) => columns.has(name))) {
    return { source: "baby-buddy", type: "tag", mapping: {} };
  }
  if (!["child id", "child", "child first name"].some((name) => columns.has(name))) return null;
  const types = BABY_BUDDY.filter(([, names]) => names.every((name) => columns.has(name)));
  const measured = types.filter(([, names]) => names[1] === "date");
  const type = measured.length > 1 ? undefined : types[0]?.[0];
  return type ? { source: "baby-buddy", type, mapping: babyBuddyMapping(columns, header) } : null;
}

/** A table somebody made with the same columns may call its notes otherwise. */
function babyBuddyMapping(columns: Columns, header: readonly string[]): Mapping {
  const note = columns.get("notes") ?? header.findIndex((name) => fieldOf(name) === "note");
  const mapping = mappingOf(columns, {
    id: "id",
    "child id": "child",
    ...(columns.has("child id") ? {} : { child: "child" as const }),
    "child first name": "child-name",
    "child last name": "last-name",
    date: "date",
    weight: "weight",
    height: "length",
    "head circumference": "head",
    bmi: "bmi",
    tags: "tags",
  });
  return note < 0 ? mapping : { ...mapping, note };
}
