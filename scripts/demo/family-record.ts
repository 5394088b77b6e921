import type { Role } from "#lib/access/core/roles.ts";
import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { MedicineContent } from "#lib/diary/core/medicines/medicine-content.ts";
import type { Posture, ReadingKind, ReadingSource, ReferenceSex } from "#lib/growth/core/reading.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Locale } from "#lib/kernel/locales.ts";
import type { LengthUnit, WeightUnit } from "#lib/kernel/units.ts";

/** A whole family as plain data, in the columns it is kept in. */
export type FamilyRecord = {
  readonly family: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
    readonly foundedBy: string;
    readonly createdAt: Date;
  };
  /** The owner first. */
  readonly people: readonly PersonRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly membershipChildren: readonly {
    readonly familyId: string;
    readonly membershipId: string;
    readonly childId: string;
  }[];
  /** The eldest first. */
  readonly children: readonly ChildRecord[];
  readonly readings: readonly MadeReading[];
  readonly doses: readonly MadeDose[];
  readonly reactions: readonly MadeReaction[];
  /** The diary, in order of time. */
  readonly entries: readonly MadeEntry[];
  readonly medicines: readonly MadeMedicine[];
};

export type PersonRecord = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly weightUnit: WeightUnit;
  readonly lengthUnit: LengthUnit;
  readonly createdAt: Date;
};

export type MembershipRecord = {
  readonly id: string;
  readonly familyId: string;
  readonly personId: string;
  readonly role: Role;
  readonly allChildren: boolean;
  readonly createdAt: Date;
};

export type ChildRecord = {
  readonly id: string;
  readonly familyId: string;
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly sex: ReferenceSex | "other";
  readonly referenceSex: ReferenceSex | null;
  readonly premature: boolean;
  readonly gestationDays: number | null;
  readonly birthWeightKg: number;
  readonly birthLengthCm: number;
  readonly birthHeadCm: number;
  readonly typedBirth: Readonly<Record<string, string>>;
  readonly createdAt: Date;
};

export type MadeReading = {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  readonly checkUpId: string;
  readonly kind: ReadingKind;
  readonly value: number;
  readonly typedValue: string;
  readonly typedUnit: WeightUnit | LengthUnit;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
  readonly source: ReadingSource;
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
  readonly recordedBy: string;
  readonly createdAt: Date;
};

export type MadeDose = {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  readonly visitId: string;
  readonly cvx: string;
  readonly mvx: string;
  readonly product: string;
  readonly givenOn: CalendarDate;
  readonly lot: string;
  readonly expiresOn: CalendarDate;
  readonly provider: string;
  readonly site: string;
  readonly route: string;
  readonly recordedBy: string;
  readonly createdAt: Date;
};

/** A moment of the diary. */
export type MadeEntry = EntryContent & {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  readonly recordedBy: string;
  readonly createdAt: Date;
};

/** A medicine on a child's list. */
export type MadeMedicine = Pick<
  MedicineContent,
  "name" | "key" | "strength" | "usualAmount" | "usualUnit"
> & {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  readonly form: string;
  readonly route: string;
  readonly recordedBy: string;
  readonly createdAt: Date;
};

/** A fever after a dose. */
export type MadeReaction = {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  readonly doseId: string;
  readonly recordedBy: string;
  readonly startedOn: CalendarDate;
  readonly createdAt: Date;
};
