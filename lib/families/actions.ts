"use server";

import { childAction, personAction } from "#lib/access/action.ts";
import { findChildAccess } from "#lib/access/child-access.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { getTranslations } from "#lib/words/words.ts";
import { checkBirth, checkBirthday } from "./core/birth.ts";
import { insertChild, insertFamily, updateArchived, updateChild, waitForTurn } from "./mutations.ts";
import { countReadingsBefore, listFamiliesToAddTo } from "./queries.ts";
import { addChildInput, childOnlyInput, editChildInput } from "./schema.ts";

export const addChild = personAction({
  verb: "child.add",
  room: "families",
  input: addChildInput,
  async run(db, { id, child }, { me }) {
    await waitForTurn(db, me.id);
    const [family] = await listFamiliesToAddTo(db);
    const possible = checkBirth(child, todayIn(family?.timeZone ?? me.timeZone, new Date()));
    if (!possible.ok) return possible;
    const familyId = family?.id ?? (await foundFamily(db, me));
    await insertChild(db, id, familyId, child);
    const added = await findChildAccess(db, id);
    return added?.familyId === familyId ? ok({ id }) : refused("not-found");
  },
  to: ({ id }) => `/children/${id}`,
});

export const editChild = childAction({
  verb: "child.edit",
  needs: "child:edit",
  room: "families",
  input: editChildInput,
  async run(db, { childId, child, confirmed }, { timeZone }) {
    const possible = checkBirth(child, todayIn(timeZone, new Date()));
    if (!possible.ok) return possible;
    const earlier = await countReadingsBefore(db, childId, child.bornOn);
    const certain = checkBirthday(earlier, confirmed);
    if (!certain.ok) return certain;
    await updateChild(db, childId, child);
    return ok({ id: childId });
  },
  to: ({ id }) => `/children/${id}`,
});

export const archiveChild = childAction({
  verb: "child.archive",
  needs: "child:archive",
  room: "families",
  input: childOnlyInput,
  async run(db, { childId }) {
    await updateArchived(db, childId, new Date());
    return ok({ id: childId });
  },
  to: ({ id }) => `/home?archived=${id}`,
});

export const restoreChild = childAction({
  verb: "child.restore",
  needs: "child:archive",
  room: "families",
  input: childOnlyInput,
  async run(db, { childId }) {
    await updateArchived(db, childId, null);
    return ok({ id: childId });
  },
  to: ({ id }) => `/children/${id}`,
});

async function foundFamily(db: Db, me: SignedIn): Promise<string> {
  const say = await getTranslations("families");
  const id = newId();
  await insertFamily(db, {
    id,
    name: say("familyOf", { name: me.name }),
    timeZone: me.timeZone,
    foundedBy: me.id,
  });
  return id;
}
