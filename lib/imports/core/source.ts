import type { CalendarDate } from "#lib/kernel/dates.ts";

export type SourceId =
  | "nestling"
  | "baby-buddy"
  | "huckleberry"
  | "sprout-track"
  | "baby-tracker"
  | "entries"
  | "generic";

/** What a column can say. `activity` tells the rows of a mixed file apart; `ounces` adds to pounds; a timeline's `details` name a vaccine. */
export const FIELDS = [
  "date",
  "time",
  "weight",
  "ounces",
  "length",
  "head",
  "arm",
  "triceps",
  "subscapular",
  "bmi",
  "activity",
  "kind",
  "value",
  "unit",
  "typed-value",
  "typed-unit",
  "note",
  "tags",
  "child",
  "child-name",
  "last-name",
  "birth-date",
  "posture",
  "source",
  "device",
  "estimated",
  "id",
  "vaccine",
  "product",
  "cvx",
  "lot",
  "manufacturer",
  "site",
  "route",
  "provider",
  "expires",
  "next-due",
  "details",
] as const;

export type Field = (typeof FIELDS)[number];

/** Which column (from 0) says what. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

export type DateOrder = "ymd" | "dmy" | "mdy";
export type ImportWeightUnit = "kg" | "g" | "lb" | "oz";
export type ImportLengthUnit = "cm" | "in";
export type DecimalMark = "." | ",";

/** A child as the file names it; `key` is "" for the one child of a file that names none. */
export type ChildInFile = {
  readonly key: string;
  readonly name: string | null;
  readonly bornOn: CalendarDate | null;
  readonly rows: number;
};

/**
 * What a file is. `type`: "growth", "vaccinations" or, of both, "record" (nestling, generic), "timeline" (huckleberry,
 * sprout-track), "diary", "all" (baby-tracker), the type's own name ("weight", "height", "head-circumference", "bmi", "child", "feeding" …) for one file a type, or "unknown".
 */
export type Recognised = {
  readonly source: SourceId;
  readonly type: string;
  readonly mapping: Mapping;
  readonly children: readonly ChildInFile[];
  /** What the file does not say and the person has to. `mapping`: no date, or nothing that is kept, was found. */
  readonly needs: {
    readonly weightUnit: boolean;
    readonly lengthUnit: boolean;
    readonly dateOrder: boolean;
    readonly mapping: boolean;
  };
  /** What it most likely is, to be offered first; null where nothing speaks for either. */
  readonly guesses: {
    readonly dateOrder: DateOrder | null;
    readonly weightUnit: ImportWeightUnit | null;
    readonly lengthUnit: ImportLengthUnit | null;
    readonly decimal: DecimalMark | null;
  };
};
