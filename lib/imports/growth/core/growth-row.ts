import type { GrowthPlan } from "#lib/growth/core/plan.ts";
import type { Posture, ReadingKind, ReadingSource } from "#lib/growth/core/reading.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";

/** A reading as an import keeps it: `value` in kg, cm or (skinfolds) mm; `origin` at most 200 characters. */
export type GrowthRow = {
  readonly childId: string;
  readonly kind: ReadingKind;
  readonly value: number;
  readonly typedValue: string;
  readonly typedUnit: string;
  readonly takenOn: CalendarDate;
  readonly posture: Posture | null;
  readonly source: ReadingSource;
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
  readonly origin: string;
};

/** A reading of the record, withdrawn ones among them. */
export type KnownReading = {
  readonly id: string;
  readonly kind: ReadingKind;
  readonly value: number;
  readonly takenOn: CalendarDate;
  readonly origin: string | null;
  readonly isWithdrawn: boolean;
};

/** By id, the children the person may record for. Readings of an undone import are not `known`. */
export type GrowthContext = {
  readonly children: Readonly<
    Record<
      string,
      {
        readonly bornOn: CalendarDate;
        readonly plan: GrowthPlan;
        readonly known: readonly KnownReading[];
      }
    >
  >;
  readonly today: CalendarDate;
};
