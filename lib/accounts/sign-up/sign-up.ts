import { letterTo } from "#lib/access/letter.ts";
import { asDoorkeeper } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { writeConfirmation } from "../confirmation/mutations.ts";
import type { NewPerson } from "../mutations.ts";
import { findCredentials } from "../queries.ts";
import { replaceUnconfirmed, signUpPerson } from "./mutations.ts";

/** Makes an account that opens with the link sent to it; an address that has one is told so by a letter, and in no other way. */
export async function signUpByLetter(person: NewPerson, password: string, markHash: string): Promise<void> {
  const hash = await hashPassword(password);
  const letter = await asDoorkeeper(async (db) => {
    const personId = (await signUpPerson(db, person, hash)) ?? (await replaceUnconfirmed(db, person, hash));
    if (personId) return writeConfirmation(db, { ...person, personId }, markHash);
    const known = await findCredentials(db, person.email);
    return known && letterTo(known, "known", "/sign-in");
  });
  post(letter ? [letter] : []);
}
