import type { Done } from "#lib/access/action.ts";
import type { Verb } from "#lib/access/core/verbs.ts";
import { listChildren } from "#lib/families/queries.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { checkChildren, tellEach, type Which } from "../commit/commit.ts";
import { plugs } from "../imports.ts";
import { dropImport, updateStatus } from "../mutations.ts";
import { holdImport } from "../queries.ts";
import type { RoomPlug } from "../views.ts";

/** Puts an open import aside: nothing of it is kept. Whoever brought it may, even when they no longer record for anyone. */
export async function putAside(db: Db, { familyId, importId }: Which): Promise<Result<{ id: string }>> {
  const found = await holdImport(db, familyId, importId);
  if (found?.status !== "open") return refused("not-found");
  await dropImport(db, importId);
  return ok({ id: importId });
}

/** Takes what an import brought out of the record again; it stays, so that it can be put back. */
export async function undoImport(db: Db, me: SignedIn, which: Which): Promise<Result<Done>> {
  return turn(db, me, which, "undone", (plug) => ({ verb: plug.verbs.undo, work: plug.withdraw }));
}

/** Puts back what went with an import that was undone. */
export async function redoImport(db: Db, me: SignedIn, which: Which): Promise<Result<Done>> {
  return turn(db, me, which, "done", (plug) => ({ verb: plug.verbs.store, work: plug.restore }));
}

async function turn(
  db: Db,
  me: SignedIn,
  { familyId, importId }: Which,
  to: "done" | "undone",
  deed: (plug: RoomPlug<never>) => { verb: Verb; work: (db: Db, importId: string) => Promise<number> },
): Promise<Result<Done>> {
  const found = await holdImport(db, familyId, importId);
  if (!found || found.status === "open") return refused("not-found");
  if (found.status === to) return refused(to === "done" ? "stored-already" : "undone-already");
  const { children: added = [] } = found.counts;
  const children = await listChildren(db);
  for (const plug of plugs) {
    const ids = added.filter(({ room }) => room === plug.room).map(({ id }) => id);
    const allowed = await checkChildren(db, children, ids, plug.needs);
    if (!allowed.ok) return allowed;
    await deed(plug).work(db, importId);
  }
  await updateStatus(db, importId, to);
  return ok(await tellEach(db, me, { familyId, importId }, added, (plug) => deed(plug).verb));
}
