import type { Role } from "#lib/access/core/roles.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";

/** A child as a screen receives it. */
export type ChildView = {
  readonly id: string;
  readonly familyId: string;
  readonly familyName: string;
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly sex: "male" | "female" | "other";
  readonly referenceSex: "male" | "female" | null;
  readonly premature: boolean;
  readonly gestationDays: number | null;
  readonly birthWeightKg: number | null;
  readonly birthLengthCm: number | null;
  readonly birthHeadCm: number | null;
  readonly typedBirth: Readonly<Record<string, string>>;
  readonly isArchived: boolean;
  /** The last day on which a record that was put away can be fetched back; null for one that is open. */
  readonly keptUntil: CalendarDate | null;
  /** The family's time zone: its days are counted in it. */
  readonly timeZone: string;
  /** The family's country, ISO 3166-1 alpha-2; null until it has said. */
  readonly country: string | null;
  readonly interests: readonly string[];
  readonly languages: readonly string[];
  readonly pictureId: string | null;
  /** What the person asking is to this child, and what of the record is open to them. */
  readonly role: Role;
  readonly areas: readonly string[];
  /** Whether a parent has agreed to the newest text on what is kept. */
  readonly consented: boolean;
};

/** The half of a reference a child is placed on; null until the family of a child of other sex has chosen. */
export function referenceSexOf(child: Pick<ChildView, "sex" | "referenceSex">): "male" | "female" | null {
  return child.sex === "other" ? child.referenceSex : child.sex;
}
