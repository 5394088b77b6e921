/** A person's part in a family. */
export type Role = "owner" | "parent" | "caregiver" | "viewer";

/** What may be done with a child or in a family; every door names the one it needs. */
export type Permission =
  | "family:edit"
  | "child:read"
  | "child:add"
  | "child:edit"
  | "child:archive"
  | "growth:read"
  | "growth:record";

export const roles: readonly Role[] = ["owner", "parent", "caregiver", "viewer"];

/** The permission table: who holds each permission. `access.permits` in the database says the same a second time. */
export const holders: Readonly<Record<Permission, readonly Role[]>> = {
  "family:edit": ["owner"],
  "child:read": ["owner", "parent", "caregiver", "viewer"],
  "child:add": ["owner", "parent"],
  "child:edit": ["owner", "parent"],
  "child:archive": ["owner", "parent"],
  "growth:read": ["owner", "parent", "caregiver", "viewer"],
  "growth:record": ["owner", "parent", "caregiver"],
};

/** True when a role holds a permission; buttons and doors ask alike. */
export function can(role: Role, permission: Permission): boolean {
  return holders[permission].includes(role);
}
