import { expectLetter } from "#lib/access/expected-letter.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import type { Credentials } from "../queries.ts";
import { writeConfirmation } from "./mutations.ts";

/** Sends the link again to somebody who has just given the right password; it leads on to `to`. */
export async function sendConfirmation(person: Credentials, to: string): Promise<void> {
  const markHash = await expectLetter(person.email, to);
  if (!(await takeTry(`ask-confirmation:${person.personId}`, 5, 60 * 60))) return;
  post([await asDoorkeeper((db) => writeConfirmation(db, person, markHash))]);
}
