import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/platform/cookie.ts";
import { hashKey, newKey } from "#lib/platform/keys.ts";

const name = () => cookieName("letter");
const maxAge = 24 * 60 * 60;

export type ExpectedLetter = {
  /** Where the letter went, for the page that says so. */
  readonly address: string;
  /** Where its link leads in the end: a path of this app. */
  readonly onward: string;
  /** The SHA-256 of this browser's mark: who opens the letter here has also asked for it here. */
  readonly markHash: string;
};

/** Notes in this browser that a letter is on its way; the answer is the hash of the browser's mark. */
export async function expectLetter(address: string, onward: string): Promise<string> {
  const mark = (await readNote())?.mark ?? newKey();
  const note = Buffer.from(JSON.stringify({ address, onward, mark })).toString("base64url");
  (await cookies()).set(name(), note, { ...cookieOptions(), maxAge });
  return hashKey(mark);
}

/** The letter this browser waits for; null for none. */
export async function readExpectedLetter(): Promise<ExpectedLetter | null> {
  const note = await readNote();
  return note && { address: note.address, onward: note.onward, markHash: hashKey(note.mark) };
}

/** The letter has come. */
export async function forgetLetter(): Promise<void> {
  (await cookies()).set(name(), "", { ...cookieOptions(), maxAge: 0 });
}

async function readNote(): Promise<{ address: string; onward: string; mark: string } | null> {
  const text = (await cookies()).get(name())?.value;
  try {
    const { address, onward, mark } = JSON.parse(Buffer.from(text ?? "", "base64url").toString());
    return [address, onward, mark].every((part) => typeof part === "string")
      ? { address, onward, mark }
      : null;
  } catch {
    return null;
  }
}
