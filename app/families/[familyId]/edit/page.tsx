import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyFields } from "#components/families/family-fields.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { editFamily } from "#lib/families/family/actions.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.editFamily"))("title") };
}

export default async function EditFamilyPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params;
  const { family, children } = await asSignedIn(async (db) => ({
    family: await findFamily(db, familyId),
    children: await listChildren(db),
  }));
  if (!family || !can(family, "family:edit")) notFound();
  const t = await getTranslations("families.editFamily");
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("title")} back={{ href: `/families/${family.id}`, label: family.name }} />
      <ActionForm action={editFamily} words={await formWords()}>
        <input type="hidden" name="familyId" value={family.id} />
        <FamilyFields name={family.name} timeZone={family.timeZone} country={family.country} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </FamilyPage>
  );
}
