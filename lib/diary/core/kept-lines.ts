import type { Intake } from "./entry.ts";

type Line = Pick<Intake, "medicineId" | "key" | "text">;

/**
 * Which of the former lines each medication of an entry still is, null where it is none of them. A former line is one line only, and no
 * line counts as a former one where there are more of its ingredient than there were.
 */
export function keptLines<T extends Line>(
  intakes: readonly Line[],
  former: readonly T[],
): readonly (T | null)[] {
  const open = [...former];
  const countOf = (lines: readonly Line[], key: string) => lines.filter((line) => line.key === key).length;
  return intakes.map((intake) => {
    if (countOf(intakes, intake.key) > countOf(former, intake.key)) return null;
    const place = open.findIndex(
      ({ medicineId, key, text }) =>
        medicineId === intake.medicineId && key === intake.key && text === intake.text,
    );
    return place < 0 ? null : (open.splice(place, 1)[0] ?? null);
  });
}
