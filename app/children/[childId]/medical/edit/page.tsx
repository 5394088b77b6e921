import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MedicalForm } from "#components/families/medical-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { getMedical } from "#lib/families/medical/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.medical"))("title") };
}

export default async function EditMedicalPage({ params }: { params: Promise<{ childId: string }> }) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    return child ? { children, child, profile: await getMedical(db, child.id) } : null;
  });
  if (!view || !can(view.child, "medical:edit")) notFound();
  const { children, child, profile } = view;
  const t = await getTranslations("families.medical");
  return (
    <FamilyPage of={children} child={child} room="/medical">
      <PageHeading
        title={t("title")}
        lead={child.name}
        back={{ href: `/children/${child.id}/medical`, label: t("title") }}
      />
      <MedicalForm childId={child.id} profile={profile} />
    </FamilyPage>
  );
}
