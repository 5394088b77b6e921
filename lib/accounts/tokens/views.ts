import { readShownKey } from "#lib/access/api-shown-key.ts";
import type { SignedIn } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";

/** A person's new key, while this browser may show it, and where programs knock with it. */
export async function viewKey(me: SignedIn): Promise<{ value: string; origin: string } | null> {
  const value = await readShownKey(me.id);
  return value ? { value, origin: env.publicUrl } : null;
}
