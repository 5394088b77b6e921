import type { Fate } from "./fate.ts";

/** Each room says of every row what becomes of it there; a row that one room takes is not missing in another. */
export function oneOf(rooms: readonly (readonly Fate<unknown>[])[]): Fate<unknown>[] {
  const [only, ...more] = rooms;
  if (only && more.length === 0) return [...only];
  const taken = new Set(
    rooms
      .flat()
      .filter(({ outcome }) => outcome !== "not-yet")
      .map(({ row }) => row),
  );
  const seen = new Set<number>();
  return rooms
    .flat()
    .filter(({ row, outcome }) => {
      if (outcome !== "not-yet") return true;
      if (taken.has(row) || seen.has(row)) return false;
      seen.add(row);
      return true;
    })
    .sort((one, other) => one.row - other.row);
}
