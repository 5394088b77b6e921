import { asBearer, type Db, holdKey, type SignedIn } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { asSignedInOrNull } from "./scope.ts";

/** Runs `work` for whoever holds a key: as the person who is signed in and holds it besides, or for nobody but its bearer. */
export async function asKeyHolder<T>(
  key: string,
  work: (db: Db, me: SignedIn | null) => Promise<T>,
): Promise<T> {
  const hash = hashKey(key);
  const found = await asSignedInOrNull(async (db, me) => {
    await holdKey(db, hash);
    return work(db, me);
  });
  return found ? found.value : asBearer(hash, (db) => work(db, null));
}
