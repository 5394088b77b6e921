import { Card } from "#components/ui/card.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { GroupStanding } from "#lib/vaccinations/core/overview/group-standing.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { groupName, observationWords } from "./group-words.ts";

type ClosedCardProps = { standings: readonly GroupStanding[]; name: string };

/** The groups that are not to be given to this child any more, or not now, each with the reason. */
export async function ClosedCard({ standings, name }: ClosedCardProps) {
  const t = await getTranslations("immunization.closed");
  if (standings.length === 0) return null;
  const rows = await Promise.all(
    standings.map(async (standing) => ({
      group: standing.forecast.group,
      title: await groupName(standing.forecast.group),
      words: await closedWords(standing, name),
    })),
  );
  return (
    <Card title={t("title", { name })}>
      <ul className="grid gap-2">
        {rows.map(({ group, title, words }) => (
          <li key={group}>
            {title}
            <span className="block text-sm text-quiet">{words}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

async function closedWords({ status, forecast: { why } }: GroupStanding, name: string): Promise<string> {
  const t = await getTranslations("immunization.closed");
  const locale = await getLocale();
  if (status === "contraindicated") {
    const known = await observationWords(why.observations);
    return known ? t("contraindicated", { known }) : t("contraindicatedUnknown");
  }
  if (status === "aged-out")
    return why.agedOutOn
      ? t("agedOut", { name, date: formatDate(why.agedOutOn, locale) })
      : t("agedOutUnknown", { name });
  return why.seasonEndedOn
    ? t("season", { date: formatDate(why.seasonEndedOn, locale) })
    : t("notRecommended", { name });
}
