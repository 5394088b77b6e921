/** What somebody may be told of: a sign-in on a new device, and what changes among the members of a family. */
export const kinds = ["sign-in", "family"] as const;

/** Ways to tell: by letter, or by a notice at home. */
export const channels = ["email", "app"] as const;

export type NotificationKind = (typeof kinds)[number];
export type Channel = (typeof channels)[number];

/** The notices there are, and the kind of news each belongs to. */
const noticeKinds = {
  "sign-in": "sign-in",
  "member-accepted": "family",
  "member-declined": "family",
  "member-left": "family",
  "family-handed-over": "family",
  "part-changed": "family",
  "part-revoked": "family",
  "consent-withdrawn": "family",
  "child-archived": "family",
} as const satisfies Record<string, NotificationKind>;

export type NoticeKind = keyof typeof noticeKinds;

/** True for a kind of notice that there is a sentence for. */
export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeKinds, kind);
}

/** The notices that belong to a kind of news. */
export function noticesOf(news: NotificationKind): NoticeKind[] {
  return Object.keys(noticeKinds)
    .filter(isNoticeKind)
    .filter((kind) => noticeKinds[kind] === news);
}

/** The kind of news a notice belongs to; a kind of news is its own. */
export function newsOf(kind: NoticeKind | NotificationKind): NotificationKind {
  return kind === "family" ? kind : noticeKinds[kind];
}

/** True when a person's stored choices leave a kind of news on for a channel. Everything is on until it is turned off. */
export function wants(choices: unknown, kind: NotificationKind, channel: Channel): boolean {
  return property(property(choices, kind), channel) !== false;
}

/** A person's choices as they are stored: only what differs from the defaults. */
export function differing(
  chosen: (kind: NotificationKind, channel: Channel) => boolean,
): Record<string, Record<string, boolean>> {
  const off = kinds.map((kind) => [kind, channels.filter((channel) => !chosen(kind, channel))] as const);
  return Object.fromEntries(
    off
      .filter(([, channels]) => channels.length > 0)
      .map(([kind, channels]) => [kind, Object.fromEntries(channels.map((channel) => [channel, false]))]),
  );
}

function property(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}
