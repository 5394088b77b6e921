import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { DecisionRecord } from "#lib/vaccinations/core/dose-record.ts";
import type { GroupStanding } from "#lib/vaccinations/core/overview/group-standing.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { groupName } from "./group-words.ts";

type DecidedCardProps = {
  standings: readonly GroupStanding[];
  /** Where a decision is changed, for those who may. */
  decideHref: string | null;
};

/** What the family refused or postponed: told as decided, and no more. */
export async function DecidedCard({ standings, decideHref }: DecidedCardProps) {
  const t = await getTranslations("immunization.decided");
  const rows = await Promise.all(
    standings.map(async ({ forecast: { group }, decision }) => ({
      group,
      name: await groupName(group),
      words: decision && (await decisionWords(decision)),
      reason: decision?.reason,
    })),
  );
  if (rows.length === 0) return null;
  return (
    <Card title={t("title")}>
      <ul className="grid gap-2">
        {rows.map(({ group, name, words, reason }) => (
          <li key={group} className="flex items-start justify-between gap-4">
            <p className="min-w-0">
              {name}
              <span className="block text-sm break-words text-quiet">
                {[words, reason].filter(Boolean).join(" ")}
              </span>
            </p>
            {decideHref && (
              <span className="flex min-h-touch items-center">
                <TextLink
                  href={`${decideHref}?${new URLSearchParams({ group })}`}
                  aria-label={t("changeOf", { group: name })}
                >
                  {t("change")}
                </TextLink>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

async function decisionWords({ kind, decidedOn, untilOn }: DecisionRecord): Promise<string> {
  const t = await getTranslations("immunization.decided");
  const locale = await getLocale();
  return untilOn
    ? t("until", { until: formatDate(untilOn, locale) })
    : t(kind, { date: formatDate(decidedOn, locale) });
}
