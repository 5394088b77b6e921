import { env } from "#lib/platform/env.ts";
import { afterwards, type Letter, post } from "#lib/platform/mail.ts";
import { writeLetter } from "#lib/words/letters.ts";
import type { NoticeKind } from "./core/notifications.ts";
import { listLetterRecipients } from "./notices.ts";

type Values = Readonly<Record<string, string | number>>;

type News = {
  /** Where in this app its button leads; without it the letter has none. */
  readonly path?: string;
  /** The figures of its sentences, in the reader's language where they have one. */
  readonly values: Values | ((locale: string) => Values);
};

/** The letter `mail.<name>` to somebody, in their language; its button leads to `path` of this app. */
export function letterTo(
  reader: { readonly email: string; readonly locale: string },
  name: string,
  path?: string,
  values: Values = {},
): Letter {
  const link = path === undefined ? undefined : { href: `${env.publicUrl}${path}` };
  return { to: reader.email, ...writeLetter(reader.locale, name, values, link) };
}

/** The letter of a kind of news: `mail.memberLeft` for "member-left". */
export function letterOf(kind: NoticeKind): string {
  return kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Writes of a deed to those of these people who want letters of its kind. For after the commit: as a deed's `afterwards`, never within its transaction.
 */
export function sendNews(personIds: readonly string[], kind: NoticeKind, { path, values }: News): void {
  const name = letterOf(kind);
  const say = typeof values === "function" ? values : () => values;
  afterwards(async () => {
    const readers = await listLetterRecipients(`to write letters: ${kind}`, personIds, kind);
    post(readers.map((reader) => letterTo(reader, name, path, say(reader.locale))));
  });
}
