import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { type Db, takeTryWithin } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { seal, unseal } from "#lib/platform/secret-box.ts";
import { findTotpStep } from "#lib/platform/totp.ts";
import { mostWrongCodes, type TypedCode } from "./core/codes.ts";
import { standingContext } from "./queries.ts";

/** Keeps the sealed secret of a set-up in the place of an earlier one; false when two-step is on. Doorkeeper only. */
export async function insertPending(db: Db, personId: string, box: string): Promise<boolean> {
  const count = await db.$executeRaw`
    insert into two_steps (person_id, secret) values (${personId}::uuid, ${box})
    on conflict (person_id) do update set secret = excluded.secret, created_at = now() where two_steps.confirmed_at is null`;
  return count === 1;
}

/** Puts a secret in force; its first code is spent with it. False when the set-up is not the newest. Doorkeeper only. */
export async function confirmTwoStep(
  db: Db,
  personId: string,
  { secret, box }: { secret: string; box: string },
  step: number,
): Promise<boolean> {
  const { count } = await db.twoStep.updateMany({
    where: { personId, secret: box, confirmedAt: null },
    data: { secret: seal(secret, standingContext(personId)), confirmedAt: new Date(), lastStep: step },
  });
  return count === 1;
}

/** Takes the second step away, with its recovery codes. Doorkeeper only. */
export async function removeTwoStep(db: Db, personId: string): Promise<void> {
  await db.twoStep.deleteMany({ where: { personId } });
  await db.recoveryCode.deleteMany({ where: { personId } });
}

/** Gives a person these recovery codes and makes all earlier ones worthless. Doorkeeper only. */
export async function replaceRecoveryCodes(
  db: Db,
  personId: string,
  codes: readonly string[],
): Promise<void> {
  await db.recoveryCode.deleteMany({ where: { personId } });
  const data = codes.map((code) => ({ id: newId(), personId, hash: hashKey(code) }));
  await db.recoveryCode.createMany({ data });
}

/** Spends a code; false when it is wrong or was spent before. Of two who bring the same at once, one is too late. Doorkeeper only. */
export async function spendCode(
  db: Db,
  personId: string,
  typed: NonNullable<TypedCode>,
  now: Date,
): Promise<boolean> {
  if (typed.kind === "recovery") {
    const { count } = await db.recoveryCode.updateMany({
      where: {
        personId,
        hash: hashKey(typed.code),
        usedAt: null,
        person: { twoStep: { confirmedAt: { not: null } } },
      },
      data: { usedAt: now },
    });
    return count === 1;
  }
  const row = await db.twoStep.findFirst({ where: { personId, confirmedAt: { not: null } } });
  const secret = row && unseal(row.secret, standingContext(personId));
  const step = secret ? findTotpStep(secret, typed.code, now) : null;
  if (step === null) return false;
  const { count } = await db.twoStep.updateMany({
    where: { personId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return count === 1;
}

export type Waiting = { readonly personId: string; readonly by: string; readonly to: string };

type Tried = { personId: string; by: string; to: string; tries: number };

/** Tries a code at the sign-in that waits for it; the sixth wrong one ends it. Doorkeeper only. */
export async function tryCode(
  db: Db,
  key: string,
  typed: NonNullable<TypedCode>,
  now: Date,
): Promise<Result<Waiting>> {
  const hash = hashKey(key);
  const [tried] = await db.$queryRaw<Tried[]>`
    update one_time_keys set detail = jsonb_set(detail, '{tries}', to_jsonb((detail ->> 'tries')::int + 1))
    where hash = ${hash} and kind = 'two-step' and used_at is null and expires_at > now() and (detail ->> 'tries')::int < ${mostWrongCodes}
    returning person_id as "personId", detail ->> 'by' as by, detail ->> 'to' as to, (detail ->> 'tries')::int as tries`;
  if (!tried) return refused("step-over");
  const { personId, by, to, tries } = tried;
  if (!(await takeTryWithin(db, `code:${personId}`, 30, 60 * 60))) return refused("too-many-codes");
  const isRight = await spendCode(db, personId, typed, now);
  const isOver = isRight || tries === mostWrongCodes;
  if (isOver) await db.oneTimeKey.updateMany({ where: { hash }, data: { usedAt: now } });
  if (isRight) return ok({ personId, by, to });
  return isOver ? refused("step-over") : { ok: false, code: "invalid", fields: { code: "code-wrong" } };
}
