import { CheckboxField } from "#components/ui/checkbox-field.tsx";
import { Segmented } from "#components/ui/segmented.tsx";
import { type ConsentKind, consentTexts, relations } from "#lib/families/core/consent.ts";
import { getTranslations } from "#lib/words/words.ts";
import { FullText, ShortText } from "./consent-text.tsx";

/** A text with what it takes to agree to it: who one is to the children, and a tick that nobody sets but the person. */
export async function AgreementFields({ kind }: { kind: ConsentKind }) {
  const t = await getTranslations("consent.form");
  return (
    <div className="grid gap-5">
      <ShortText kind={kind} />
      <FullText kind={kind} />
      <input type="hidden" name="version" value={consentTexts[kind]} />
      <Segmented
        name="relation"
        label={t("relation")}
        hint={t("relationHint")}
        options={relations.map((value) => ({ value, label: t(`relations.${value}`) }))}
        required
      />
      <CheckboxField name="agreed" value="yes" label={t("agreed")} hint={t("agreedHint")} />
    </div>
  );
}
