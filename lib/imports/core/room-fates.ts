import { SAYS_NOTHING } from "./codes.ts";
import type { Fate } from "./fate.ts";

/** Each room says what becomes of a row there; a row that one room takes is not missing in another, nor empty. */
export function oneOf(rooms: readonly (readonly Fate<unknown>[])[]): Fate<unknown>[] {
  const [only, ...more] = rooms;
  if (only && more.length === 0) return [...only];
  const taken = new Set(
    rooms
      .flat()
      .filter(({ outcome }) => outcome !== "not-yet")
      .map(({ row }) => row),
  );
  const said = new Set(
    rooms
      .flat()
      .filter(({ outcome, code = "" }) => outcome !== "not-yet" && !SAYS_NOTHING.includes(code))
      .map(({ row }) => row),
  );
  const seen = new Set<number>();
  return rooms
    .flat()
    .filter(({ row, outcome, code = "" }) => {
      if (SAYS_NOTHING.includes(code) && said.has(row)) return false;
      if (outcome !== "not-yet") return true;
      if (taken.has(row) || seen.has(row)) return false;
      seen.add(row);
      return true;
    })
    .sort((one, other) => one.row - other.row);
}
