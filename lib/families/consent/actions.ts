"use server";

import { familyAction } from "#lib/access/action.ts";
import { sendNews } from "#lib/access/letter.ts";
import { findRecipients, tell } from "#lib/access/notices.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { keptUntil } from "../core/archive.ts";
import { consentKinds } from "../core/consent.ts";
import { getFamilyName } from "../family/queries.ts";
import { putAway } from "../mutations.ts";
import { agree } from "./consent.ts";
import { updateWithdrawn } from "./mutations.ts";
import { listChildIds } from "./queries.ts";
import { giveConsentInput, withdrawConsentInput } from "./schema.ts";

export const giveConsent = familyAction({
  verb: "consent.give",
  needs: "consent:give",
  room: "consent",
  input: giveConsentInput,
  async run(db, given, { me, consented }) {
    if (given.kind !== "record" && !consented) return refused("record-first");
    const agreed = await agree(db, me, given);
    if (!agreed.ok) return agreed;
    const { version, relation } = given.agreement;
    return ok({ id: given.id, audit: { kind: given.kind, version, relation: relation ?? null } });
  },
  to: (_, { familyId, kind }) => `/families/${familyId}/consent?given=${kind}`,
});

export const withdrawConsent = familyAction({
  verb: "consent.withdraw",
  needs: "consent:give",
  room: "consent",
  input: withdrawConsentInput,
  async run(db, { familyId, kind }, { me, timeZone }) {
    const at = new Date();
    const children = kind === "record" ? await putAway(db, await listChildIds(db, familyId), at) : 0;
    // Extras are about what is kept; with the record they end, and are off until switched on anew.
    const kinds = kind === "record" ? consentKinds : [kind];
    // A family that never agreed, or whose text is renewed, can say no all the same: its children are put away.
    await updateWithdrawn(db, familyId, kinds, { personId: me.id, at });
    const done = { id: familyId, audit: { kind, children } };
    if (children === 0) return ok(done);
    const values = { name: me.name, family: await getFamilyName(db, familyId) };
    const people = await findRecipients(db, familyId);
    await tell(db, people, "consent-withdrawn", values);
    const afterwards = () =>
      sendNews(people, "consent-withdrawn", {
        path: `/families/${familyId}/consent`,
        values: (locale) => ({ ...values, date: formatDate(keptUntil(at, timeZone), locale) }),
      });
    return ok({ ...done, afterwards });
  },
  to: (_, { familyId, kind }) => `/families/${familyId}/consent?withdrawn=${kind}`,
});
