import { type Area, areas, isParent, type Role } from "#lib/access/core/roles.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";

/** A part in a family as one member gives it to another. */
export type GivenPart = {
  readonly role: Role;
  readonly allChildren: boolean;
  /** Whom it is about when it is not about all children. */
  readonly childIds: readonly string[];
  readonly areas: readonly Area[];
  /** The last day of it, in the family's time zone; null for no end. */
  readonly endsOn: CalendarDate | null;
};

const longestYears = 20;

/** The part as it takes effect: an owner has every child for good, an owner or parent every area, and all children need no names. */
export function toEffect(part: GivenPart): GivenPart {
  const isOwner = part.role === "owner";
  const allChildren = isOwner || part.allChildren;
  return {
    role: part.role,
    allChildren,
    childIds: allChildren ? [] : part.childIds,
    areas: isParent(part.role) ? areas : areas.filter((area) => part.areas.includes(area)),
    endsOn: isOwner ? null : part.endsOn,
  };
}

/** Refuses a part that cannot be given: about no child or one of another family, or with an end that is over or out of sight. */
export function checkPart(
  part: GivenPart,
  { childIds, today }: { childIds: readonly string[]; today: CalendarDate },
): Result<null> {
  const { allChildren, childIds: named, endsOn } = toEffect(part);
  if (named.some((id) => !childIds.includes(id))) return refused("not-found");
  const fields: Record<string, string> = {};
  if (!allChildren && named.length === 0) fields.childIds = "children-missing";
  if (endsOn && endsOn < today) fields.endsOn = "ends-past";
  if (endsOn && endsOn > addDays(today, longestYears * 366)) fields.endsOn = "ends-far";
  return Object.keys(fields).length === 0 ? ok(null) : { ...refused("invalid"), fields };
}
