import { Card } from "#components/ui/card.tsx";
import type { GroupStanding } from "#lib/vaccinations/core/overview/group-standing.ts";
import type { StandingSections } from "#lib/vaccinations/core/overview/standing-sections.ts";
import { getTranslations } from "#lib/words/words.ts";
import { DueItem } from "./due-item.tsx";
import type { VaccinationContext } from "./vaccination-context.ts";

type DueCardsProps = { sections: StandingSections; context: VaccinationContext };

/** What is due, overdue first. */
export async function DueNow({ sections: { now }, context }: DueCardsProps) {
  const t = await getTranslations("immunization.due");
  const overdue = now.filter(({ status }) => status === "overdue").length;
  return (
    <Card title={t("title")} padding="none">
      <p className="px-4 pt-1 pb-3 text-quiet sm:px-6">
        {now.length > 0 ? t("summary", { overdue, due: now.length - overdue }) : t("none")}
      </p>
      <DueList standings={now} context={context} />
    </Card>
  );
}

/** What comes within weeks, and what later, folded away. */
export async function DueAhead({ sections: { soon, later }, context }: DueCardsProps) {
  const t = await getTranslations("immunization");
  return (
    <>
      {soon.length > 0 && (
        <Card title={t("soon.title")} padding="none">
          <DueList standings={soon} context={context} />
        </Card>
      )}
      {later.length > 0 && (
        <Card title={t("later.title")} padding="none">
          <DueList standings={later} context={context} />
        </Card>
      )}
    </>
  );
}

function DueList({
  standings,
  context,
}: {
  standings: readonly GroupStanding[];
  context: VaccinationContext;
}) {
  if (standings.length === 0) return null;
  return (
    <ul className="divide-y divide-line">
      {standings.map((standing) => (
        <DueItem key={standing.forecast.group} standing={standing} context={context} />
      ))}
    </ul>
  );
}
