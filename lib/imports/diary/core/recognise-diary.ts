import type { Recognised } from "#lib/imports/core/source.ts";
import type { DiaryFile } from "./diary-file.ts";
import { asksPairOrder } from "./file-day.ts";

/** What a diary is: nothing of it is in columns. Its dates are month first unless they cannot be; then it is asked. */
export function recogniseDiary({ shape, entries, names }: DiaryFile): Recognised {
  const asks = asksPairOrder(entries.map(({ written, own }) => (own ? null : (written?.date ?? null))));
  const rows = Map.groupBy(entries, ({ childKey }) => childKey);
  return {
    source: shape === "own" ? "nestling" : "entries",
    type: "diary",
    mapping: {},
    children: [...rows].map(([key, all]) => ({
      key,
      name: names.get(key) || null,
      bornOn: null,
      rows: all.length,
    })),
    needs: { weightUnit: false, lengthUnit: false, dateOrder: false, mapping: false },
    guesses: { dateOrder: asks ? null : "mdy", weightUnit: null, lengthUnit: null, decimal: null },
  };
}
