import { keepFreshLink } from "#lib/access/fresh-link.ts";
import { letterTo } from "#lib/access/letter.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { isLocale } from "#lib/kernel/locales.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { wordsIn } from "#lib/words/words.ts";
import { mostPending } from "../core/invitation.ts";
import { getFamilyName } from "../family/queries.ts";
import { toEffect } from "../members/core/part.ts";
import { nameInLetter } from "./core/name-in-letter.ts";
import { countLetter } from "./mutations.ts";
import { countPending, type StoredInvitation } from "./queries.ts";
import type { NewInvitation } from "./schema.ts";

type Handed = {
  readonly id: string;
  readonly familyId: string;
  readonly email: string | null;
  readonly locale: string | undefined;
  readonly key: string;
  readonly answerBy: CalendarDate;
};

/**
 * Hands a new key over: in a letter to the address, or as a link that the browser of whoever made it shows for a while. Answers
 * what sends the letter, for after the commit.
 */
export async function handOver(
  db: Db,
  me: SignedIn,
  { id, familyId, email, locale = me.locale, key, answerBy }: Handed,
): Promise<Result<() => void>> {
  if (email === null) {
    await keepFreshLink(id, key);
    return ok(() => {});
  }
  if (!(await countLetter(db, me.id))) return refused("too-many-letters");
  const say = wordsIn(isLocale(locale) ? locale : "en", "mail");
  const values = {
    name: nameInLetter(me.name) || say("invitation.somebody"),
    family: nameInLetter(await getFamilyName(db, familyId)) || say("invitation.someFamily"),
    date: formatDate(answerBy, locale),
  };
  return ok(() => post([letterTo({ email, locale }, "invitation", `/invitations/${key}`, values)]));
}

/** Refuses one more pending invitation where a family has many already, or one to the same address. */
export async function checkRoom(db: Db, familyId: string, email: string | null): Promise<Result<null>> {
  const { count, toSame } = await countPending(db, familyId, email);
  if (toSame > 0) return { ...refused("invalid"), fields: { email: "email-invited" } };
  return count >= mostPending ? refused("too-many-pending", { most: mostPending }) : ok(null);
}

/** True where an invitation was made by this very form: sent twice, it is one. */
export function isRepeat(earlier: StoredInvitation, { label, note, email, part }: NewInvitation): boolean {
  const { role, allChildren, childIds, areas, endsOn } = toEffect(part);
  const now = [label, note, email, role, allChildren, childIds.toSorted(), areas, endsOn];
  const { allChildren: all, childIds: ids, areas: open, endsOn: end } = earlier;
  const then = [earlier.label, earlier.note, earlier.email, earlier.role, all, ids, open, end];
  return JSON.stringify(then) === JSON.stringify(now);
}
