import { asDoorkeeperWithin, type Db } from "#lib/platform/db.ts";

/** What a signed-in person can show to be the owner of their account. */
export type Proof = { readonly hash: string | null; readonly sessionCreatedAt: Date };

/** The hash of one's own password, null without one, and when this session was opened. */
export async function findProof(db: Db, personId: string, sessionId: string): Promise<Proof> {
  const session = await db.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { createdAt: true },
  });
  const password = await asDoorkeeperWithin(db, (keeper) =>
    keeper.password.findUnique({ where: { personId } }),
  );
  return { hash: password?.hash || null, sessionCreatedAt: session.createdAt };
}
