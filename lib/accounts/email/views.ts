import { readExpectedLetter } from "#lib/access/expected-letter.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asDoorkeeper } from "#lib/platform/db.ts";
import { type ChangeEmailView, findChangeEmail } from "./queries.ts";

/** What a link about a change of e-mail opens in this browser. */
export async function viewChangeEmail(key: string): Promise<Result<ChangeEmailView>> {
  const markHash = (await readExpectedLetter())?.markHash ?? null;
  const personId = (await asSignedInOrNull(async (_, me) => me.id))?.value ?? null;
  return asDoorkeeper((db) => findChangeEmail(db, key, { markHash, personId }));
}
