import { can, type Part, type Permission } from "#lib/access/core/roles.ts";
import { type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";

/** The first word of a verb: what a deed was about. `family` stands for what concerns the family and its members. */
export const topics = ["growth", "vaccinations", "diary", "medical", "child", "family"] as const;

export type Topic = (typeof topics)[number];

/** The first words of the verbs a topic gathers. */
export const verbsOf: Readonly<Record<Topic, readonly string[]>> = {
  growth: ["growth"],
  vaccinations: ["vaccinations"],
  diary: ["diary"],
  medical: ["medical"],
  child: ["child"],
  family: ["family", "member", "consent"],
};

const opener: Readonly<Record<Topic, Permission>> = {
  growth: "growth:read",
  vaccinations: "vaccinations:read",
  diary: "diary:read",
  medical: "medical:read",
  child: "child:read",
  family: "member:edit",
};

/** One deed, as the audit trail tells it. */
export type Deed = {
  readonly id: string;
  readonly verb: string;
  readonly at: Date;
  readonly personId: string | null;
  /** Null for somebody whose account is gone. */
  readonly person: string | null;
  readonly isMe: boolean;
  /** The member, or for whom the invitation was, that a deed among members was about. */
  readonly about: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

export type FeedFilter = { readonly topic?: Topic; readonly who?: string };

/** The place a page ended: the next one starts after it. */
export type FeedCursor = { readonly at: Date; readonly id: string };

/** The topics open to a part on a child; those of the family itself are for who sees to its members. */
export function openTopics(part: Part): Topic[] {
  return topics.filter((topic) => can(part, opener[topic]));
}

/** A cursor as an address carries it, "2026-05-03T10:00:00.000Z_<id>"; null when it is none of ours. */
export function readFeedCursor(text: string | string[] | undefined): FeedCursor | null {
  const [moment = "", id] = (typeof text === "string" ? text : "").split("_");
  const at = new Date(moment);
  return !Number.isNaN(at.getTime()) && at.toISOString() === moment && isId(id) ? { at, id } : null;
}

/** A filter as an address carries it; what cannot be read, or is not open, is left out. */
export function readFeedFilter(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  open: readonly Topic[],
): FeedFilter {
  const topic = open.find((known) => known === asked.topic);
  return { ...(topic && { topic }), ...(isId(asked.who) && { who: asked.who }) };
}

/** The address of a page of the feed. */
export function feedAddress(place: string, filter: FeedFilter, after: string | null): string {
  const query = new URLSearchParams({ ...filter, ...(after && { after }) }).toString();
  return query ? `${place}?${query}` : place;
}

/** Deeds by the family's day, in the order they come. */
export function byDay(
  deeds: readonly Deed[],
  timeZone: string,
): { readonly day: CalendarDate; readonly deeds: readonly Deed[] }[] {
  const days = new Map<CalendarDate, Deed[]>();
  for (const deed of deeds) {
    const day = todayIn(timeZone, deed.at);
    days.set(day, [...(days.get(day) ?? []), deed]);
  }
  return [...days].map(([day, deeds]) => ({ day, deeds }));
}
