import { readShownKey } from "#lib/access/api-shown-key.ts";
import { ownAddress } from "#lib/access/fresh-link.ts";
import { toCalendarDate } from "#lib/kernel/dates.ts";
import { isLocale } from "#lib/kernel/locales.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { type Words, wordsIn } from "#lib/words/words.ts";
import { type FeedEvent, toCalendarText } from "../core/calendar-feed.ts";
import { slugOf } from "../core/slug.ts";
import { listDue } from "../due/queries.ts";
import { type FeedDay, feedDays } from "./core/feed-days.ts";
import { addressesOf } from "./core/feed-key.ts";
import { listTold } from "./queries.ts";

/** How often what is in it may change: what is due is computed once a day, and after every dose. */
const refreshHours = 6;

/** The calendar of a person as iCalendar text: what is due for all children they may see, in their language. */
export async function writeFeed(db: Db, me: SignedIn, now: Date): Promise<string> {
  const language = isLocale(me.locale) ? me.locale : "en";
  const say: Say = {
    t: wordsIn(language, "vaccinations.feed"),
    groups: wordsIn(language, "vaccines.groups"),
  };
  const due = await listDue(db);
  const days = feedDays(due, await listTold(db), toCalendarDate(now));
  const events = days.map((day) => toEvent(day, say));
  return toCalendarText({ name: say.t("name"), language, refreshHours, events });
}

type Say = { readonly t: Words; readonly groups: Words };

function toEvent({ childId, childName: name, kind, on, changedOn, doses }: FeedDay, say: Say): FeedEvent {
  const { t } = say;
  const lines = doses.map(({ vaccineGroup, doseNumber }) => {
    const group = groupName(vaccineGroup, say.groups);
    return doseNumber ? t("dose", { group, number: doseNumber }) : group;
  });
  const source = kind === "told" ? t("told.source") : t("source");
  return {
    uid: `${kind}-${on}-${childId}@nestling`,
    on,
    summary: t(`${kind === "last-day" ? "lastDay" : kind}.summary`, { name, count: doses.length }),
    description: [...lines, source].join("\n"),
    address: `${env.publicUrl}/children/${childId}/vaccinations`,
    changedOn,
  };
}

function groupName(group: string, groups: Words): string {
  const slug = slugOf(group);
  return groups.has(slug) ? groups(slug) : group;
}

/** The addresses of a calendar made just now, while this browser may show them. */
export async function viewCalendarAddress(me: SignedIn): Promise<ReturnType<typeof addressesOf> | null> {
  const key = await readShownKey(me.id, "calendar");
  return key ? addressesOf(key, await ownAddress()) : null;
}
