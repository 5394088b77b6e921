import { readDay } from "./day-text.ts";
import type { ChildInFile, Mapping } from "./source.ts";
import type { Table } from "./table.ts";

/** A column with more different values than this names no children. */
export const MOST_CHILDREN = 60;

/** Longer keys are cut; no id or name is. */
const LONGEST_KEY = 100;

const nameFields = ["child-name", "last-name"] as const;

/** How a row names its child: by the child column, else by first and last name; "" when it names none. */
export function childKeyOf(row: readonly string[], mapping: Mapping): string {
  const key = mapping.child === undefined ? "" : (row[mapping.child] ?? "").trim();
  return cut(key || nameOf(row, mapping) || "");
}

/** The children the rows name, in the order they first appear; `isRegister` when each row is a child itself. */
export function childrenOf(table: Table, mapping: Mapping, isRegister = false): readonly ChildInFile[] {
  const found = new Map<string, ChildInFile>();
  for (const row of table.rows) {
    const key = isRegister ? registerKeyOf(row, mapping) : childKeyOf(row, mapping);
    const known = found.get(key);
    const name = known?.name ?? nameOf(row, mapping) ?? (isId(key) ? null : key || null);
    const born = mapping["birth-date"] === undefined ? "" : (row[mapping["birth-date"]] ?? "");
    found.set(key, {
      key,
      name,
      bornOn: known?.bornOn ?? (born ? readDay(born, "ymd") : null),
      rows: (known?.rows ?? 0) + 1,
    });
  }
  return [...found.values()];
}

/** How many different children a column would name, counted no further than it matters. */
export function namesChildren(table: Table, column: number): boolean {
  const seen = new Set<string>();
  for (const row of table.rows) {
    seen.add((row[column] ?? "").trim());
    if (seen.size > MOST_CHILDREN) return false;
  }
  return true;
}

function registerKeyOf(row: readonly string[], mapping: Mapping): string {
  const id = mapping.id === undefined ? "" : (row[mapping.id] ?? "").trim();
  return cut(id || nameOf(row, mapping) || "");
}

function nameOf(row: readonly string[], mapping: Mapping): string | null {
  const parts = nameFields.map((field) => {
    const column = mapping[field];
    return column === undefined ? "" : (row[column] ?? "").trim();
  });
  return cut(parts.filter((part) => part !== "").join(" ")) || null;
}

/** What is cut within a character has no half of it left over: the database would not take it. */
const cut = (name: string) => name.slice(0, LONGEST_KEY).toWellFormed();

const isId = (key: string) => /^[\d-]+$|^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(key);
