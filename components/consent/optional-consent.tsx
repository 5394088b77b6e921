import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { giveConsent, withdrawConsent } from "#lib/families/consent/actions.ts";
import {
  type ConsentView,
  consentTexts,
  liveConsent,
  type OptionalKind,
  type Relation,
  relations,
  standingOf,
} from "#lib/families/core/consent.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ShortText } from "./consent-text.tsx";
import { consentWords } from "./consent-words.ts";

type OptionalConsentProps = {
  kind: OptionalKind;
  family: { readonly id: string; readonly timeZone: string };
  consents: readonly ConsentView[];
  /** The latest text the database knows. */
  newest: number;
  mayChange: boolean;
  /** Extras build on the record: without consent to it none is switched on, but every one can be switched off. */
  mayStart: boolean;
  /** What the person has said before that they are to the children; asked for when they have not. */
  relation: Relation | undefined;
};

/** One extra: what it would do, whether it is on and by whose will, and the switch. */
export async function OptionalConsent(props: OptionalConsentProps) {
  const { kind, family, consents, newest, mayChange, mayStart, relation } = props;
  const t = await getTranslations("consent");
  const own = await getTranslations(`consent.${kind}.v${consentTexts[kind]}`);
  const isOn = standingOf(consents, kind, newest) === "given";
  const live = liveConsent(consents, kind);
  const state = isOn ? "on" : live ? "onBefore" : "off";
  return (
    <Card title={own("title")} level={3}>
      <div className="grid gap-4">
        <ShortText kind={kind} />
        <p className="font-semibold">
          {t(`extras.${state}`, live ? await wordsFor(live, family.timeZone) : {})}
        </p>
        {mayChange && (isOn || mayStart) && (
          <ActionForm
            action={isOn ? withdrawConsent : giveConsent}
            words={await formWords()}
            className="grid justify-items-start gap-4"
            label={own("title")}
          >
            <input type="hidden" name="familyId" value={family.id} />
            <input type="hidden" name="kind" value={kind} />
            {!isOn && <Agreeing kind={kind} relation={relation} />}
            <SubmitButton variant="secondary">{t(`extras.${isOn ? "switchOff" : "switchOn"}`)}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </Card>
  );
}

/** Pressing the switch is the agreement: the form says nothing of it before. */
async function Agreeing({ kind, relation }: Pick<OptionalConsentProps, "kind" | "relation">) {
  const t = await getTranslations("consent.form");
  return (
    <>
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="version" value={consentTexts[kind]} />
      <input type="hidden" name="agreed" value="yes" />
      {relation ? (
        <input type="hidden" name="relation" value={relation} />
      ) : (
        <Segmented
          name="relation"
          label={t("relation")}
          options={relations.map((value) => ({ value, label: t(`relations.${value}`) }))}
          required
        />
      )}
    </>
  );
}

async function wordsFor(live: ConsentView, timeZone: string): Promise<{ name: string; date: string }> {
  const { name, date } = await consentWords(live, timeZone);
  return { name, date };
}
