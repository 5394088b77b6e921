import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { takeTurns } from "./turns.ts";

/** The package makes argon2id unless told otherwise; OWASP's parameters (Password Storage Cheat Sheet, 2024): 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing works on one core less than there are, so that many sign-ins at once do not keep pages waiting. */
const inTurn = takeTurns(Math.max(1, availableParallelism() - 1));

/** True while so many wait that whoever comes now had better come again. */
export function isHashingBusy(): boolean {
  return inTurn.waiting() > 200;
}

/** Somebody's hash of nothing in particular, so that an unknown e-mail costs the same time as a wrong password. */
const nobody = hash("no password opens this", cost);

/** The argon2id hash of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** True when the password made the hash; with no hash, or an empty one, it takes the same time and is false. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const known = stored || (await nobody);
  const matches = await inTurn(() => verify(known, password));
  return Boolean(stored) && matches;
}
