import type { Result } from "#lib/kernel/result.ts";
import { asDoorkeeper } from "#lib/platform/db.ts";
import { type HeldKey, type KeyRefusal, lookAtKey } from "../keys/queries.ts";

/** What a link to sign in opens. */
export function viewSignInLink(key: string): Promise<Result<HeldKey, KeyRefusal>> {
  return asDoorkeeper((db) => lookAtKey(db, key, ["sign-in-link"]));
}
