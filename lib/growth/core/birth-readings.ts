import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Reading } from "./reading.ts";

type BornChild = {
  readonly id: string;
  readonly bornOn: CalendarDate;
  readonly birthWeightKg: number | null;
  readonly birthLengthCm: number | null;
  readonly birthHeadCm: number | null;
};

/** The measures of the day of birth as readings, where none of that kind was recorded on that day. */
export function birthReadings(child: BornChild, recorded: readonly Reading[]): Reading[] {
  const measured = { weight: child.birthWeightKg, length: child.birthLengthCm, head: child.birthHeadCm };
  return (["weight", "length", "head"] as const).flatMap((kind) => {
    const value = measured[kind];
    const known = recorded.some((reading) => reading.kind === kind && reading.takenOn === child.bornOn);
    if (value === null || known) return [];
    return [
      {
        id: `birth-${kind}`,
        kind,
        value,
        posture: kind === "length" ? "lying" : null,
        takenOn: child.bornOn,
      },
    ];
  });
}
