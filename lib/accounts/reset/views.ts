import type { Result } from "#lib/kernel/result.ts";
import { asDoorkeeper } from "#lib/platform/db.ts";
import { type HeldKey, type KeyRefusal, lookAtKey } from "../keys/queries.ts";

/** What a reset's link opens. */
export function viewReset(key: string): Promise<Result<HeldKey, KeyRefusal>> {
  return asDoorkeeper((db) => lookAtKey(db, key, ["reset"]));
}
