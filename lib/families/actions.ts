"use server";

import { childAction, personAction } from "#lib/access/action.ts";
import { writeAudit } from "#lib/access/audit.ts";
import { findChildAccess } from "#lib/access/child-access.ts";
import { sendNews } from "#lib/access/letter.ts";
import { findRecipients, tell } from "#lib/access/notices.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { agree } from "./consent/consent.ts";
import { keptUntil } from "./core/archive.ts";
import { type BirthField, checkBirth, checkBirthday } from "./core/birth.ts";
import { birthMeant } from "./core/birth-meant.ts";
import { checkAgreement } from "./core/consent.ts";
import { getFamilyName } from "./family/queries.ts";
import { fetchBack, insertChild, insertFamily, putAway, updateChild, waitForTurn } from "./mutations.ts";
import { countReadingsBefore, getChild, listFamiliesToAddTo } from "./queries.ts";
import { addChildInput, type ChildInput, childOnlyInput, editChildInput } from "./schema.ts";

export const addChild = personAction({
  verb: "child.add",
  room: "families",
  input: addChildInput,
  async run(db, { id, familyId: chosen, agreement, child }, { me }) {
    await waitForTurn(db, me.id);
    const families = await listFamiliesToAddTo(db);
    const family = chosen ? families.find((each) => each.id === chosen) : families[0];
    if (chosen && !family) return refused("not-found");
    const possible = checkBirth(
      child,
      todayIn(family?.timeZone ?? me.timeZone, new Date()),
      await meantBy(child),
    );
    const missing = family?.consented ? null : checkAgreement(agreement);
    if (!possible.ok || missing) {
      const birth = possible.ok ? refused("invalid") : possible;
      return { ...birth, fields: { ...missing, ...birth.fields } };
    }
    const familyId = family?.id ?? (await foundFamily(db, me));
    if (!family?.consented) {
      const agreed = await agree(db, me, { id: newId(), familyId, kind: "record", agreement });
      if (!agreed.ok) return agreed;
      await writeAudit(db, {
        verb: "consent.give",
        personId: me.id,
        subjectId: agreed.value.id,
        familyId,
        detail: { kind: "record", version: agreement.version, relation: agreement.relation ?? null },
      });
    }
    await insertChild(db, id, familyId, child);
    const added = await findChildAccess(db, id);
    return added?.familyId === familyId ? ok({ id, familyId, childId: id }) : refused("not-found");
  },
  to: ({ id, familyId }, { importId }) =>
    importId ? `/families/${familyId}/imports/${importId}` : `/children/${id}`,
});

export const editChild = childAction({
  verb: "child.edit",
  needs: "child:edit",
  room: "families",
  input: editChildInput,
  async run(db, { childId, child, confirmed }, { timeZone }) {
    if ((await getChild(db, childId)).isArchived) return refused("archived");
    const possible = checkBirth(child, todayIn(timeZone, new Date()), await meantBy(child));
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
  async run(db, { childId }, { me, familyId, timeZone }) {
    const at = new Date();
    if ((await putAway(db, [childId], at)) === 0) return ok({ id: childId });
    const values = { name: me.name, family: await getFamilyName(db, familyId) };
    const people = await findRecipients(db, familyId, { childId });
    await tell(db, people, "child-archived", values);
    const afterwards = () =>
      sendNews(people, "child-archived", {
        path: "/home",
        values: (locale) => ({ ...values, date: formatDate(keptUntil(at, timeZone), locale) }),
      });
    return ok({ id: childId, afterwards });
  },
  to: ({ id }) => `/home?archived=${id}`,
});

export const restoreChild = childAction({
  verb: "child.restore",
  needs: "child:archive",
  room: "families",
  input: childOnlyInput,
  async run(db, { childId }, { consented }) {
    if (!consented) return refused("consent-missing");
    await fetchBack(db, childId);
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

/** What a birth measure that cannot be was probably meant to be, in the person's language. */
async function meantBy({ typedBirth }: ChildInput) {
  const locale = await getLocale();
  return (field: BirthField) => birthMeant(typedBirth, field, locale);
}
