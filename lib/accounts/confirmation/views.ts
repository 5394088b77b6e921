import { readExpectedLetter } from "#lib/access/expected-letter.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asDoorkeeper } from "#lib/platform/db.ts";
import type { KeyRefusal } from "../keys/queries.ts";
import { type Confirmation, findConfirmation } from "./queries.ts";

/** What a confirmation's link opens in this browser. */
export async function viewConfirmation(key: string): Promise<Result<Confirmation, KeyRefusal>> {
  const markHash = (await readExpectedLetter())?.markHash ?? null;
  const personId = (await asSignedInOrNull(async (_, me) => me.id))?.value ?? null;
  return asDoorkeeper((db) => findConfirmation(db, key, { markHash, personId }));
}
