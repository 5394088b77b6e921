import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { CorrectDoseForm } from "#components/vaccinations/record/correct-dose-form.tsx";
import { doseName } from "#components/vaccinations/record/vaccine-names.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { isId } from "#lib/kernel/ids.ts";
import { findDose } from "#lib/vaccinations/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.dose"))("correctTitle") };
}

type Props = { params: Promise<{ childId: string; doseId: string }> };

export default async function CorrectDosePage({ params }: Props) {
  const { childId, doseId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    const dose = child && isId(doseId) && (await findDose(db, child.id, doseId));
    return child && dose ? { children, child, dose } : null;
  });
  if (!view || view.dose.isWithdrawn || view.child.isArchived || !can(view.child, "vaccinations:record"))
    notFound();
  const { children, child, dose } = view;
  const t = await getTranslations("vaccinations.dose");
  const name = await doseName(dose);
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/doses">
      <PageHeading
        title={t("correctTitle")}
        lead={`${child.name} · ${name}`}
        back={{ href: `/children/${child.id}/vaccinations/doses/${dose.id}`, label: name }}
      />
      <CorrectDoseForm childId={child.id} dose={dose} />
    </FamilyPage>
  );
}
