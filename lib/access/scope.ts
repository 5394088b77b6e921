import { redirect } from "next/navigation";
import { asPerson, type Db, type SignedIn, SignedOut } from "#lib/platform/db.ts";
import { readToken } from "./session.ts";

/** Runs `work` as the signed-in person; anybody else is sent to the sign-in page. The one line a page needs. */
export async function asSignedIn<T>(work: (db: Db, me: SignedIn) => Promise<T>): Promise<T> {
  const found = await asSignedInOrNull(work);
  if (!found) redirect("/sign-in");
  return found.value;
}

/** As `asSignedIn`, but null when nobody is signed in. */
export async function asSignedInOrNull<T>(
  work: (db: Db, me: SignedIn) => Promise<T>,
): Promise<{ value: T } | null> {
  const holder = await readToken();
  if (!holder) return null;
  try {
    return { value: await asPerson(holder, work) };
  } catch (error) {
    if (error instanceof SignedOut) return null;
    throw error;
  }
}
