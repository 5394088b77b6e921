import { Card } from "#components/ui/card.tsx";
import type { ConsentView } from "#lib/families/core/consent.ts";
import { getTranslations } from "#lib/words/words.ts";
import { consentWords } from "./consent-words.ts";

type ConsentHistoryProps = { consents: readonly ConsentView[]; timeZone: string };

/** Every agreement there was, the latest first: to what, by whom, when, and when it ended. */
export async function ConsentHistory({ consents, timeZone }: ConsentHistoryProps) {
  const t = await getTranslations("consent");
  return (
    <Card title={t("history.title")}>
      {consents.length === 0 && <p className="text-quiet">{t("history.empty")}</p>}
      <ol className="divide-y divide-line">
        {consents.map((consent) => (
          <ConsentRow key={consent.id} consent={consent} timeZone={timeZone} />
        ))}
      </ol>
    </Card>
  );
}

async function ConsentRow({ consent, timeZone }: { consent: ConsentView; timeZone: string }) {
  const t = await getTranslations("consent");
  const { name, relation, date, withdrawn } = await consentWords(consent, timeZone);
  const { kind, version } = consent;
  // A text of long ago may have left the messages; its number stays.
  const title = t.has(`${kind}.v${version}.title`) ? t(`${kind}.v${version}.title`) : kind;
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <span className="font-medium">{title}</span>
      <span className="text-sm text-quiet"> · {t("version", { version })}</span>
      <span className="block text-sm text-quiet">
        {date} · {t("history.given", { name, relation })}
        {withdrawn && <span className="block">{t("history.withdrawn", withdrawn)}</span>}
      </span>
    </li>
  );
}
