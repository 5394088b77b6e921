import type { Said } from "./read-entry.ts";

/** What a record says otherwise than the reading of how it was written, by its field; of a list of lines, line by line. */
export type Overrides = Readonly<Record<string, unknown>>;

const LISTS = ["pains", "intakes", "activities"] as const;

/** A line of the family's own list of medicines is that child's alone: it is no part of what travels. */
const HERE = "medicineId";

/** What has to travel beside an entry's writing, so that nothing of `said` is lost: where it says other than `read`. */
export function overridesOf(read: Said, said: Said): Overrides {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(said)) {
    const before = read[name as keyof Said];
    if (isSame(before, value)) continue;
    found[name] = isList(name) ? linesOf(before as Lines, value as Lines) : value;
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The entry again; nothing of it is believed yet. */
export function withOverrides(read: Said, overrides: Overrides): Record<string, unknown> {
  const said: Record<string, unknown> = { ...read };
  for (const [name, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(read, name)) continue;
    said[name] = isList(name) ? changed(read[name] as Lines, value) : value;
  }
  return said;
}

type Line = Readonly<Record<string, unknown>>;
type Lines = readonly Line[];

const isList = (name: string): name is (typeof LISTS)[number] => (LISTS as readonly string[]).includes(name);

/** Line by line what differs, null for what does not; all of them where there are more or fewer. */
function linesOf(before: Lines, lines: Lines): unknown {
  const own = lines.map((line) => Object.fromEntries(Object.entries(line).filter(([name]) => name !== HERE)));
  if (before.length !== lines.length) return { all: own };
  const changes = own.map((line, at) => {
    const other = Object.entries(line).filter(([name, value]) => !isSame(before[at]?.[name], value));
    return other.length > 0 ? Object.fromEntries(other) : null;
  });
  return changes.some((change) => change !== null) ? changes : undefined;
}

function changed(lines: Lines, value: unknown): unknown {
  const all = (value as { all?: unknown } | null)?.all;
  if (Array.isArray(all)) return all.map((line) => ({ [HERE]: null, ...(line as Line) }));
  if (!Array.isArray(value)) return lines;
  return lines.map((line, at) => ({ ...line, ...(value[at] as Line | null) }));
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Keys in one order: a database keeps none. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
