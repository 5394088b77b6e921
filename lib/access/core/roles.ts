/** A person's part in a family. */
export type Role = "owner" | "parent" | "caregiver" | "viewer";

/** The parts of a record that can be closed to a caregiver or viewer. `access.areas` in the database lists the same. */
export const areas = ["growth", "vaccinations", "meals", "diary", "milestones", "reports"] as const;

export type Area = (typeof areas)[number];

/** What a member is to a child or family: their role, and the areas open to them. */
export type Part = { readonly role: Role; readonly areas: readonly string[] };

/** What may be done with a child or in a family; every door names the one it needs. Its first word is the area, where it has one. */
export type Permission = keyof typeof table;

export const roles: readonly Role[] = ["owner", "parent", "caregiver", "viewer"];

const parents = ["owner", "parent"] as const;
const carers = ["owner", "parent", "caregiver"] as const;
const everybody = ["owner", "parent", "caregiver", "viewer"] as const;

const table = {
  "family:read": everybody,
  "family:edit": ["owner"],
  "member:read": everybody,
  "member:invite": parents,
  "member:edit": parents,
  "consent:give": parents,
  "child:read": everybody,
  "child:add": parents,
  "child:edit": parents,
  "child:archive": parents,
  "medical:read": carers,
  "medical:edit": parents,
  "growth:read": everybody,
  "growth:record": carers,
  "growth:arrange": parents,
  "vaccinations:read": everybody,
  "vaccinations:record": carers,
  "vaccinations:arrange": parents,
  "diary:read": everybody,
  "diary:record": carers,
  "diary:arrange": parents,
} as const satisfies Record<string, readonly Role[]>;

/** The permission table: who holds each permission. `access.permits` in the database says the same a second time. */
export const holders: Readonly<Record<Permission, readonly Role[]>> = table;

/** Permissions that store something about a child, and wait for a parent's consent. `access.stores` says the same. */
export const storing: readonly Permission[] = [
  "child:add",
  "child:edit",
  "medical:edit",
  "growth:record",
  "growth:arrange",
  "vaccinations:record",
  "vaccinations:arrange",
  "diary:record",
  "diary:arrange",
];

/** True when a part opens a permission; buttons and doors ask alike. */
export function can(part: Part, permission: Permission): boolean {
  if (!holders[permission].includes(part.role)) return false;
  const [area = ""] = permission.split(":");
  return isParent(part.role) || !isArea(area) || part.areas.includes(area);
}

/** Whose part a member may give, change or end: an owner anybody's, a parent a caregiver's or viewer's. `access.may_grant` says the same. */
export function mayGrant(mine: Role, theirs: Role): boolean {
  return mine === "owner" || (mine === "parent" && !isParent(theirs));
}

/** True for the roles that have the whole record: nothing can be closed to them. */
export function isParent(role: Role): boolean {
  return role === "owner" || role === "parent";
}

export function isArea(word: string): word is Area {
  return (areas as readonly string[]).includes(word);
}
