import type { Role } from "#lib/access/core/roles.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";

/** A family as a screen receives it, with what the person asking is in it. */
export type FamilyView = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2; null until the family has said. */
  readonly country: string | null;
  readonly membershipId: string;
  readonly role: Role;
  readonly areas: readonly string[];
  /** False for a member of named children: they have no say in the family itself. */
  readonly allChildren: boolean;
  /** The last day of the person's part, in the family's time zone; null for no end. */
  readonly until: CalendarDate | null;
  /** Those whom the person asking may see, without those put away. */
  readonly children: readonly {
    readonly id: string;
    readonly name: string;
    readonly pictureId: string | null;
  }[];
};
