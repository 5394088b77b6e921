import type { Metadata } from "next";
import { FamilyFields } from "#components/families/family-fields.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { foundFamily } from "#lib/families/family/actions.ts";
import { listChildren } from "#lib/families/queries.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.found"))("title") };
}

export default async function FoundFamilyPage() {
  const t = await getTranslations("families");
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("found.title")}
        lead={t("found.lead")}
        back={{ href: "/families", label: t("list.title") }}
      />
      <ActionForm action={foundFamily} words={await formWords()} draftKey={`family-new-${me.id}`}>
        <input type="hidden" name="id" value={newId()} />
        <FamilyFields name="" timeZone={me.timeZone} country={null} />
        <SubmitButton>{t("found.submit")}</SubmitButton>
      </ActionForm>
    </FamilyPage>
  );
}
