import { Card } from "#components/ui/card.tsx";
import {
  type ConsentStanding,
  type ConsentView,
  consentTexts,
  liveConsent,
} from "#lib/families/core/consent.ts";
import { getTranslations } from "#lib/words/words.ts";
import { FullText, ShortText } from "./consent-text.tsx";
import { consentWords } from "./consent-words.ts";

type RecordConsentProps = {
  consents: readonly ConsentView[];
  standing: ConsentStanding;
  mayChange: boolean;
  timeZone: string;
};

/** Where the family stands with the record itself, with the text; whoever is asked to agree sees the form instead. */
export async function RecordConsent({ consents, standing, mayChange, timeZone }: RecordConsentProps) {
  const t = await getTranslations("consent");
  const live = liveConsent(consents, "record");
  return (
    <Card title={t(`record.v${consentTexts.record}.title`)}>
      <p className="font-semibold">
        {standing === "given" && live
          ? t("standing.given", await given(live, timeZone))
          : t(`standing.${standing}`)}
      </p>
      {!mayChange && <p className="mt-2 text-quiet">{t("standing.askParent")}</p>}
      <div className="mt-5 grid gap-3">
        <ShortText kind="record" />
        <FullText kind="record" />
      </div>
    </Card>
  );
}

async function given(live: ConsentView, timeZone: string) {
  const { name, relation, date } = await consentWords(live, timeZone);
  return { name, relation, date };
}
