import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MedicineForm } from "#components/diary/medicines/medicine-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { addMedicine } from "#lib/diary/medicines/actions.ts";
import { listChildren } from "#lib/families/queries.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("medicines.form"))("new") };
}

export default async function NewMedicinePage({ params }: { params: Promise<{ childId: string }> }) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    return child && can(child, "diary:arrange") && !child.isArchived ? { children, child } : null;
  });
  if (!view) notFound();
  const { children, child } = view;
  const t = await getTranslations("medicines");
  return (
    <FamilyPage of={children} child={child} room="/diary/medicines/new">
      <PageHeading
        title={t("form.new")}
        lead={t("form.newLead", { name: child.name })}
        back={{ href: `/children/${child.id}/diary/medicines`, label: t("title") }}
      />
      <MedicineForm action={addMedicine} childId={child.id} medicineId={newId()} medicine={null} />
    </FamilyPage>
  );
}
