import type { Role } from "#lib/access/core/roles.ts";
import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import type { Locale } from "#lib/kernel/locales.ts";
import type { Units } from "#lib/kernel/units.ts";
import type { Course } from "./course.ts";
import type { DiaryCourse } from "./diary-course.ts";
import type { VaccineCourse } from "./vaccine-course.ts";

/** Who a family is, before any day or figure of theirs is known. */
export type Cast = {
  readonly name: string;
  readonly timeZone: string;
  /** The owner first. */
  readonly adults: readonly AdultPart[];
  /** The eldest first; twins have the same age. */
  readonly children: readonly ChildPart[];
};

export type AdultPart = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly units: Units;
  /** The one child, by place among the children, that they look after; left out, all of them. */
  readonly onlyChild?: number;
};

export type ChildPart = {
  readonly name: string;
  readonly sex: ReferenceSex | "other";
  readonly referenceSex: ReferenceSex | null;
  readonly ageDays: number;
  /** Null for a child born at term. */
  readonly gestationDays: number | null;
  readonly course: Course;
  /** The day of age a child born early came home from the hospital; left out, soon after birth. */
  readonly homeDay?: number;
  /** Days between weighings at home, as a multiple of the usual. */
  readonly unhurried: number;
  /** Left out, one such as most children have. */
  readonly vaccines?: VaccineCourse;
  /** Left out, nobody keeps a diary. */
  readonly diary?: DiaryCourse;
};
