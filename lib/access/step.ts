import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/platform/cookie.ts";

/** How long somebody who has shown half of who they are may take over the rest. */
export const stepMinutes = 10;

/** Hands the browser the key of a sign-in that waits for its next step. */
export async function giveStep(secret: string): Promise<void> {
  (await cookies()).set(cookieName("step"), secret, { ...cookieOptions(), maxAge: stepMinutes * 60 });
}

/** The key of the sign-in this browser is in the middle of; null for none. */
export async function readStep(): Promise<string | null> {
  return (await cookies()).get(cookieName("step"))?.value || null;
}

/** Takes the key back, once the sign-in is over. */
export async function takeStep(): Promise<void> {
  const jar = await cookies();
  if (jar.has(cookieName("step"))) jar.set(cookieName("step"), "", { ...cookieOptions(), maxAge: 0 });
}
