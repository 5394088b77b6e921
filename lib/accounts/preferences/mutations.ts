import type { Db } from "#lib/platform/db.ts";
import type { Preferences } from "./schema.ts";

/** Keeps a person's choices. The days of their families are counted in the families' own time zones. */
export async function updatePreferences(db: Db, personId: string, preferences: Preferences): Promise<void> {
  await db.person.update({ where: { id: personId }, data: preferences, select: { id: true } });
}

/** Changes what a person is called. */
export async function updateName(db: Db, personId: string, name: string): Promise<void> {
  await db.person.update({ where: { id: personId }, data: { name }, select: { id: true } });
}
