import type { Reading, ReadingSource } from "./reading.ts";

/** A reading with what is known about it beyond the figure. */
export type ReadingRecord = Reading & {
  readonly childId: string;
  readonly typedValue: string;
  readonly typedUnit: string;
  readonly source: ReadingSource;
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
  readonly recordedBy: string | null;
};
