import type { Role } from "#lib/access/core/roles.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";

/** Whether somebody belongs to the family now, did until a day that was set, had it taken from them, or went themselves. */
export type Standing = "member" | "ended" | "revoked" | "left";

/** A member as a screen receives them; of others' children those the person asking may see themself. */
export type MemberView = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly pictureId: string | null;
  readonly role: Role;
  readonly allChildren: boolean;
  readonly children: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly string[];
  readonly standing: Standing;
  readonly isMe: boolean;
  /** Days of the family's time zone. */
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
};

/** Who belongs to the family, and who did: of those each person once, and nobody who belongs to it again. */
export function sortMembers(all: readonly MemberView[]): { present: MemberView[]; former: MemberView[] } {
  const present = all.filter(({ standing }) => standing === "member");
  const known = new Set(present.map(({ personId }) => personId));
  const former = all
    .filter(({ standing }) => standing !== "member")
    .toSorted((a, b) => (b.until ?? "").localeCompare(a.until ?? ""))
    .filter(({ personId }) => !known.has(personId) && known.add(personId));
  return { present, former };
}
