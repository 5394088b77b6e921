import { Card } from "#components/ui/card.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import { cdsiSchedule } from "#lib/vaccinations/core/cdsi-schedule.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

/** Whose rules judge, of when, and what they are not. */
export async function RulesNote({ context: { child, today } }: { context: VaccinationContext }) {
  const t = await getTranslations("immunization.rules");
  const date = formatDate(today, await getLocale());
  return (
    <Card title={t("title")}>
      <div className="grid max-w-prose gap-2 text-sm text-quiet">
        <p>{t("text", { date, version: cdsiSchedule().version })}</p>
        {child.premature && <p>{t("preterm")}</p>}
        <p>{t("seasons")}</p>
        <p>{t("note")}</p>
      </div>
    </Card>
  );
}
