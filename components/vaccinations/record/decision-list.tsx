import { Act } from "#components/ui/act.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { DecisionRecord } from "#lib/vaccinations/core/dose-record.ts";
import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { takeBackDecision } from "#lib/vaccinations/decisions/actions.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type DecisionListProps = { childId: string; decisions: readonly DecisionRecord[]; mayRecord: boolean };

/** What is refused or postponed, with the way back. */
export async function DecisionList({ childId, decisions, mayRecord }: DecisionListProps) {
  const t = await getTranslations("vaccinations.decide");
  return (
    <Card title={t("list")}>
      {decisions.length === 0 ? (
        <p className="text-quiet">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {decisions.map((decision) => (
            <li
              key={decision.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0"
            >
              <Decision decision={decision} />
              {mayRecord && (
                <Act
                  action={takeBackDecision}
                  fields={{ childId, decisionId: decision.id }}
                  label={t("takeBack")}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

async function Decision({ decision }: { decision: DecisionRecord }) {
  const names = await getTranslations("vaccines.groups");
  return (
    <div className="min-w-0">
      <p className="font-semibold">{names(slugOf(decision.vaccineGroup))}</p>
      <p className="text-sm text-quiet">{await decisionWords(decision)}</p>
      {decision.reason && <p className="mt-1 break-words">{decision.reason}</p>}
    </div>
  );
}

/** A decision in a few words: "Postponed until 3 May 2026". */
export async function decisionWords({ kind, decidedOn, untilOn }: DecisionRecord): Promise<string> {
  const t = await getTranslations("vaccinations.decide.told");
  const locale = await getLocale();
  return untilOn
    ? t("until", { until: formatDate(untilOn, locale) })
    : t(kind, { date: formatDate(decidedOn, locale) });
}
