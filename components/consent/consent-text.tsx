import { type ConsentKind, consentTexts } from "#lib/families/core/consent.ts";
import { getTranslations, type Words } from "#lib/words/words.ts";

/** What a consent is about, in a few plain sentences. */
export async function ShortText({ kind }: { kind: ConsentKind }) {
  const t = await getTranslations(`consent.${kind}.v${consentTexts[kind]}`);
  return (
    <dl className="grid max-w-prose gap-4">
      {partsOf(t, "short").map(({ title, text }) => (
        <div key={title}>
          <dt className="font-semibold">{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The whole text, folded away until wanted. */
export async function FullText({ kind }: { kind: ConsentKind }) {
  const t = await getTranslations("consent");
  const own = await getTranslations(`consent.${kind}.v${consentTexts[kind]}`);
  return (
    <details>
      <summary className="flex min-h-touch cursor-pointer items-center">
        <span className="text-link">{t("full")}</span>
      </summary>
      <div className="grid max-w-prose gap-4 pt-2">
        <p className="text-sm text-quiet">
          {own("title")} · {t("version", { version: consentTexts[kind] })}
        </p>
        {partsOf(own, "full").map(({ title, text }) => (
          <div key={title}>
            <h3 className="font-semibold">{title}</h3>
            <p className="mt-1">{text}</p>
          </div>
        ))}
      </div>
    </details>
  );
}

/** The parts of a text, which are numbered: another version may have more of them. */
function partsOf(t: Words, length: "short" | "full"): { title: string; text: string }[] {
  const parts: { title: string; text: string }[] = [];
  for (let number = 1; t.has(`${length}.${number}.title`); number += 1)
    parts.push({ title: t(`${length}.${number}.title`), text: t(`${length}.${number}.text`) });
  return parts;
}
