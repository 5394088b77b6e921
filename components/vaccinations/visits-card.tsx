import { Card } from "#components/ui/card.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import { catchUpPlan } from "#lib/vaccinations/core/catch-up.ts";
import { cdsiSchedule } from "#lib/vaccinations/core/cdsi-schedule.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { groupName, groupNames } from "./group-words.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

/** So many visits are worth telling: what comes after them is worked out anew when they have been. */
const MOST = 3;

/** What can be given together, and when: the next visits. What the family decided against is left out. */
export async function VisitsCard({ context: { standings, today } }: { context: VaccinationContext }) {
  const t = await getTranslations("immunization.visits");
  const words = await getTranslations("immunization.due");
  const locale = await getLocale();
  const open = standings.filter(({ decision }) => decision === null).map(({ forecast }) => forecast);
  const visits = catchUpPlan(open, today, cdsiSchedule().conflicts).slice(0, MOST);
  if (visits.length === 0) return null;
  const estimated = standings.filter(({ isEstimated }) => isEstimated).map(({ forecast }) => forecast.group);
  const rows = await Promise.all(
    visits.map(async ({ on, due, alsoPossible }) => ({
      on,
      title: t(on === today ? "now" : "on", { count: due.length, date: formatDate(on, locale) }),
      groups: await Promise.all(due.map(({ group }) => groupName(group))),
      also: alsoPossible.length > 0 && (await groupNames(alsoPossible.map(({ group }) => group))),
      isEstimated: [...due, ...alsoPossible].some(({ group }) => estimated.includes(group)),
    })),
  );
  return (
    <Card title={t("title")}>
      <ol className="grid gap-4">
        {rows.map(({ on, title, groups, also, isEstimated }) => (
          <li key={on} className="grid gap-1">
            <h3 className="text-base">{title}</h3>
            <ul className="list-disc ps-5">
              {groups.map((group) => (
                <li key={group}>{group}</li>
              ))}
            </ul>
            {also && <p className="text-sm text-quiet">{t("also", { groups: also })}</p>}
            {isEstimated && <p className="text-sm text-quiet">{words("estimated")}</p>}
          </li>
        ))}
      </ol>
      <p className="mt-4 text-sm text-quiet">{t("note")}</p>
    </Card>
  );
}
