import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "#components/growth/print-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { ImmunizationSheet } from "#components/vaccinations/immunization-sheet.tsx";
import { vaccinationContextOf } from "#components/vaccinations/vaccination-context-of.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("immunization.print"))("title") };
}

/** The immunization record for paper, without the app around it. */
export default async function PrintVaccinationsPage({ params }: { params: Promise<{ childId: string }> }) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const child = (await listChildren(db)).find(({ id }) => id === childId);
    return child && can(child, "vaccinations:read")
      ? { child, record: await getVaccinations(db, child) }
      : null;
  });
  if (!view) notFound();
  const { child, record } = view;
  const t = await getTranslations("immunization.print");
  const context = vaccinationContextOf(child, record);
  const hasDoses = record.doses.length > 0;
  return (
    <main className="print-page">
      <div className="no-print pb-6">
        <PageHeading
          title={t("title")}
          lead={t("hint")}
          back={{ href: context.place, label: t("back") }}
          actions={hasDoses && <PrintButton label={t("button")} />}
        />
      </div>
      {hasDoses ? (
        <Still>
          <ImmunizationSheet context={context} />
        </Still>
      ) : (
        <p>{t("empty")}</p>
      )}
    </main>
  );
}
