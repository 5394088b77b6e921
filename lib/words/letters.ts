import { isLocale } from "#lib/kernel/locales.ts";
import { toLetterHtml } from "./letter-html.ts";
import { wordsIn } from "./words.ts";

export type WrittenLetter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
};

/**
 * Writes the letter `mail.<name>` in a language ("en" when it is not one of ours): subject, lead, a link under `button`, closing.
 * Paragraphs in the messages are parted by an empty line.
 */
export function writeLetter(
  locale: string,
  name: string,
  values: Readonly<Record<string, string | number>>,
  link?: { readonly href: string },
): WrittenLetter {
  const language = isLocale(locale) ? locale : "en";
  const t = wordsIn(language, "mail");
  const say = (part: string) => t(`${name}.${part}`, values);
  const button = link && { href: link.href, label: say("button") };
  const [lead, closing] = [say("lead"), t.has(`${name}.closing`) ? say("closing") : ""];
  const signature = t("signature");
  return {
    subject: say("subject"),
    text: `${[lead, button && `${button.label}:\n${button.href}`, closing, `-- \n${signature}`]
      .filter(Boolean)
      .join("\n\n")}\n`,
    html: toLetterHtml({ language, lead, button, closing, signature }),
    language,
  };
}
