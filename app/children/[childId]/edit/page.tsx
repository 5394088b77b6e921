import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArchiveChild } from "#components/families/archive-child.tsx";
import { ChildForm } from "#components/families/child-form.tsx";
import { toFormValues } from "#components/families/child-form-values.ts";
import { TastesFields } from "#components/families/tastes-fields.tsx";
import { ChildPicture } from "#components/pictures/child-picture.tsx";
import type { PictureAddress } from "#components/pictures/picture-field.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { editChild } from "#lib/families/actions.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.home"))("details") };
}

type EditChildPageProps = { params: Promise<{ childId: string }>; searchParams: Promise<PictureAddress> };

export default async function EditChildPage({ params, searchParams }: EditChildPageProps) {
  const { childId } = await params;
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const child = children.find(({ id }) => id === childId);
  if (!child || !can(child, "child:edit")) notFound();
  const t = await getTranslations("families.edit");
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  return (
    <FamilyPage of={children} child={child}>
      <PageHeading
        title={t("title", { name: child.name })}
        back={{ href: `/children/${child.id}`, label: child.name }}
      />
      <div className="grid gap-6">
        <ChildPicture child={child} address={await searchParams} />
        <ChildForm
          action={editChild}
          draftKey={`child-${child.id}`}
          id={<input type="hidden" name="childId" value={child.id} />}
          values={toFormValues(child, units, await getLocale())}
          units={units}
          today={todayIn(child.timeZone, new Date())}
          submit={t("submit")}
        >
          <TastesFields child={child} />
        </ChildForm>
        {!child.isArchived && <ArchiveChild child={child} />}
      </div>
    </FamilyPage>
  );
}
