import { formatDate } from "#lib/kernel/date-words.ts";
import { cdsiSchedule } from "#lib/vaccinations/core/cdsi-schedule.ts";
import { doseRows } from "#lib/vaccinations/core/overview/dose-rows.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { ImmunizationDoses } from "./immunization-doses.tsx";
import { ImmunizationGrid } from "./immunization-grid.tsx";
import type { VaccinationContext } from "./vaccination-context.ts";

/** A child's immunization record as one sheet of paper. */
export async function ImmunizationSheet({ context }: { context: VaccinationContext }) {
  const t = await getTranslations("immunization.print");
  const locale = await getLocale();
  const { child, record, assessment, today } = context;
  return (
    <section className="print-sheet">
      <h2 className="text-xl">{t("heading", { name: child.name })}</h2>
      <p className="text-sm text-quiet">
        {t("born", { date: formatDate(child.bornOn, locale) })} ·{" "}
        {t("made", { date: formatDate(today, locale) })}
      </p>
      <ImmunizationGrid rows={doseRows(assessment, record.doses, child.bornOn)} />
      <ImmunizationDoses doses={record.doses} assessment={assessment} />
      <p className="mt-2 text-sm text-quiet">{t("legend", { version: cdsiSchedule().version })}</p>
      <p className="text-sm text-quiet">{t("note")}</p>
    </section>
  );
}
