import type { Metadata } from "next";
import { FirstConsent } from "#components/consent/first-consent.tsx";
import { ChildForm } from "#components/families/child-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { addChild } from "#lib/families/actions.ts";
import { listChildren, listFamiliesToAddTo } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { isId, newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.add"))("title") };
}

const blank = {
  name: "",
  bornOn: "",
  sex: undefined,
  referenceSex: undefined,
  premature: false,
  gestationWeeks: "",
  gestationExtraDays: "",
  birthWeight: "",
  birthLength: "",
  birthHead: "",
};

type Props = { searchParams: Promise<{ family?: string; import?: string }> };

export default async function AddChildPage({ searchParams }: Props) {
  const t = await getTranslations("families.add");
  const { me, children, families } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    families: await listFamiliesToAddTo(db),
  }));
  const { family: asked, import: importId } = await searchParams;
  const family = families.find(({ id }) => id === asked) ?? families[0];
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("title")} lead={t("lead")} />
      <ChildForm
        action={addChild}
        draftKey={`child-new-${me.id}`}
        id={<input type="hidden" name="id" value={newId()} />}
        values={blank}
        units={{ weight: me.weightUnit, length: me.lengthUnit }}
        today={todayIn(family?.timeZone ?? me.timeZone, new Date())}
        submit={t("submit")}
      >
        {/* Who came from a file that names a child goes back to it. */}
        {isId(importId) && <input type="hidden" name="importId" value={importId} />}
        <FirstConsent families={families} familyId={family?.id} />
      </ChildForm>
    </FamilyPage>
  );
}
