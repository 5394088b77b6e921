import type { Span } from "./assessment.ts";
import type { DayNumber } from "./days/day-number.ts";
import type { AntigenSeries } from "./series.ts";

/** The rules of a vaccination schedule, compiled from CDSi supporting data; what every assessment reads and none changes. */
export type Schedule = {
  readonly version: string;
  /** By name. */
  readonly antigens: ReadonlyMap<string, Antigen>;
  readonly groups: readonly VaccineGroup[];
  /** By CVX code, the antigens a vaccine counts for. */
  readonly associations: ReadonlyMap<string, readonly AntigenAssociation[]>;
  /** By the CVX code of a vaccine given now, then of one given before: how long they must lie apart. */
  readonly conflicts: ReadonlyMap<string, ReadonlyMap<string, VaccineConflict>>;
};

/** What protects against one disease: its series, and what makes a person immune or forbids to vaccinate. */
export type Antigen = {
  readonly name: string;
  /** Observation codes that mean immune. */
  readonly immune: ReadonlySet<string>;
  readonly bornBefore: readonly BirthDateImmunity[];
  readonly contraindications: readonly AgedCode[];
  readonly vaccineContraindications: readonly {
    readonly code: string;
    readonly vaccines: readonly AgedCode[];
  }[];
  readonly series: readonly AntigenSeries[];
};

/** People born before `day` count as immune, unless one of `exclusions` is observed; `country` null: wherever born. */
export type BirthDateImmunity = {
  readonly day: DayNumber;
  readonly country: string | null;
  readonly exclusions: ReadonlySet<string>;
};

/** An observation or vaccine code that holds from an age on, before another; null where there is no limit. */
export type AgedCode = {
  readonly code: string;
  readonly beginAge: Span | null;
  readonly endAge: Span | null;
};

/** An antigen of a vaccine, where given from an age on, before another. */
export type AntigenAssociation = {
  readonly antigen: string;
  readonly beginAge: Span | null;
  readonly endAge: Span | null;
};

/** From `begin` after the earlier vaccine the later one is too early, until `minEnd` if the earlier was valid, else until `end`. */
export type VaccineConflict = { readonly begin: Span; readonly minEnd: Span; readonly end: Span };

/** What is forecast together; `isFull`: a vaccine of the group always brings all its antigens. */
export type VaccineGroup = {
  readonly name: string;
  readonly antigens: readonly string[];
  readonly isFull: boolean;
};
