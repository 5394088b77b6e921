import { Card } from "#components/ui/card.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { GroupStanding } from "#lib/vaccinations/core/overview/group-standing.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { groupName, observationWords } from "./group-words.ts";

/** The groups with nothing to come: complete, or immune. */
export async function DoneCard({ standings }: { standings: readonly GroupStanding[] }) {
  const t = await getTranslations("immunization.done");
  if (standings.length === 0) return null;
  const rows = await Promise.all(
    standings.map(async (standing) => ({
      group: standing.forecast.group,
      name: await groupName(standing.forecast.group),
      words: await doneWords(standing),
    })),
  );
  return (
    <Card title={t("title")}>
      <ul className="grid gap-2 sm:grid-cols-2">
        {rows.map(({ group, name, words }) => (
          <li key={group}>
            {name}
            <span className="block text-sm text-quiet">{words}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

async function doneWords({ status, given, forecast: { why } }: GroupStanding): Promise<string> {
  const t = await getTranslations("immunization.done");
  if (status !== "immune") return t("complete", { count: given });
  if (why.bornBefore) return t("bornBefore", { date: formatDate(why.bornBefore, await getLocale()) });
  const known = await observationWords(why.observations);
  return known ? t("immuneBy", { known }) : t("immune");
}
