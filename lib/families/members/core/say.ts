import { mayGrant, type Role } from "#lib/access/core/roles.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";

type Holder = { readonly personId: string; readonly role: Role };

/** Refuses to change somebody's part to `next`: one's own (for that one leaves or hands over), or a part above one's say. */
export function checkMayChange(mine: Holder, theirs: Holder, next: Role = theirs.role): Result<null> {
  if (mine.personId === theirs.personId) return refused("own-part");
  return mayGrant(mine.role, theirs.role) && mayGrant(mine.role, next) ? ok(null) : refused("part-above");
}

/** Refuses to let an owner go where no other stays: somebody has to see to the record. */
export function checkOwnerStays(going: Role, otherOwners: number): Result<null> {
  return going === "owner" && otherOwners === 0 ? refused("last-owner") : ok(null);
}
