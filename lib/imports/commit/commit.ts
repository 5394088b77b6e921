import { checkChild, type Done } from "#lib/access/action.ts";
import { writeAudit } from "#lib/access/audit.ts";
import type { Permission } from "#lib/access/core/roles.ts";
import type { Verb } from "#lib/access/core/verbs.ts";
import type { Tell } from "#lib/access/progress.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { listChildren } from "#lib/families/queries.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { countFates, type Fate, isKept } from "../core/fate.ts";
import type { Added, Checked } from "../core/import-view.ts";
import { countOthers } from "../core/others.ts";
import { plugs, preview, recordable } from "../imports.ts";
import { finishImport } from "../mutations.ts";
import { holdImport } from "../queries.ts";
import type { NewRow, Preview, RoomPlug } from "../views.ts";

export type Which = { readonly familyId: string; readonly importId: string };

/**
 * Stores what is new in an open import, all or nothing: what becomes of each row is worked out anew, the person must still be allowed
 * to record for every child, and of two who store at once the second finds it done.
 */
export async function storeImport(
  db: Db,
  me: SignedIn,
  { familyId, importId }: Which,
  tell: Tell = () => {},
): Promise<Result<Done>> {
  const found = await holdImport(db, familyId, importId);
  if (!found) return refused("not-found");
  if (found.status !== "open") return refused("stored-already");
  const children = await listChildren(db);
  const seen = await preview(db, me, recordable(children, familyId), found);
  const work = seen.rooms.map(({ plug, fates }) => ({ plug, rows: newRows(fates) }));
  const of = work.reduce((sum, { rows }) => sum + rows.length, 0);
  if (of === 0) return refused("nothing-new");
  for (const { plug, rows } of work) {
    const allowed = await checkChildren(
      db,
      children,
      rows.map(({ childId }) => childId),
      plug.needs,
    );
    if (!allowed.ok) return allowed;
  }
  const added: Added[] = [];
  let before = 0;
  tell({ done: 0, of });
  for (const { plug, rows } of work) {
    for (const [id, theirs] of Map.groupBy(rows, ({ childId }) => childId)) {
      const place = { familyId, importId, personId: me.id };
      const say = (done: number) => tell({ done: before + done, of });
      added.push({ id, room: plug.room, ...(await plug.store(db, place, theirs as NewRow<never>[], say)) });
      before += theirs.length;
    }
  }
  const checked = await verifyAll(db, me, { familyId, importId }, seen, work, () =>
    tell({ done: of, of, stage: "checking" }),
  );
  if (checked && (checked.entries < checked.ofEntries || checked.values + checked.written < checked.ofValues))
    return refused("check-failed");
  const { fates, recognised } = seen;
  await finishImport(db, importId, {
    type: recognised.type,
    fates: countFates(fates),
    others: countOthers(fates),
    children: added,
    ...(checked && { checked }),
  });
  return ok(await tellEach(db, me, { familyId, importId }, added, (plug) => plug.verbs.store));
}

type Work = { readonly plug: RoomPlug<never>; readonly rows: readonly NewRow<unknown>[] };

/** What the rooms that compare their rows with the file found, together; null where none does. */
async function verifyAll(
  db: Db,
  me: SignedIn,
  which: Which,
  seen: Preview,
  work: readonly Work[],
  tell: () => void,
): Promise<Checked | null> {
  const all: Checked[] = [];
  for (const { plug, rows } of work) {
    if (!plug.verify || rows.length === 0) continue;
    tell();
    all.push(await plug.verify(db, { ...which, personId: me.id }, rows as NewRow<never>[], seen));
  }
  return all.length > 0 ? all.reduce(addChecked) : null;
}

function addChecked(one: Checked, other: Checked): Checked {
  const sum = (name: keyof Checked) => one[name] + other[name];
  return {
    entries: sum("entries"),
    ofEntries: sum("ofEntries"),
    values: sum("values"),
    ofValues: sum("ofValues"),
    written: sum("written"),
  };
}

function newRows(fates: Preview["fates"]): NewRow<unknown>[] {
  return fates.flatMap((fate: Fate<unknown>) => {
    const { row, childId, record } = fate;
    return isKept(fate) && childId && record ? [{ row, childId, record }] : [];
  });
}

/** The person must hold `needs` on each of the children, and none may be put away. */
export async function checkChildren(
  db: Db,
  children: readonly ChildView[],
  ids: readonly string[],
  needs: Permission,
): Promise<Result<null>> {
  for (const id of new Set(ids)) {
    const allowed = await checkChild(db, id, needs);
    if (!allowed.ok) return allowed;
    if (children.find((child) => child.id === id)?.isArchived) return refused("archived");
  }
  return ok(null);
}

/** Writes what was done for each child into the trail; the first of them is written by the door. */
export async function tellEach(
  db: Db,
  me: SignedIn,
  { familyId, importId }: Which,
  added: readonly Added[],
  verbOf: (plug: RoomPlug<never>) => Verb,
): Promise<Done> {
  const [first, ...others] = added;
  const verbIn = ({ room }: Pick<Added, "room">) =>
    verbOf(plugs.find((plug) => plug.room === room) as RoomPlug<never>);
  for (const { id, room, added: count } of others) {
    const verb = verbIn({ room });
    const about = { familyId, childId: id, subjectId: importId, detail: { count } };
    await writeAudit(db, { verb, personId: me.id, ...about });
  }
  return {
    id: importId,
    familyId,
    ...(first && { childId: first.id, audit: { count: first.added }, verb: verbIn(first) }),
  };
}
