import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MedicalFacts } from "#components/families/medical-facts.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { isBlank } from "#lib/families/medical/core/medical.ts";
import { getMedical } from "#lib/families/medical/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.medical"))("title") };
}

type Props = { params: Promise<{ childId: string }>; searchParams: Promise<{ saved?: string }> };

export default async function MedicalPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    return child ? { children, child, profile: await getMedical(db, child.id) } : null;
  });
  if (!view || !can(view.child, "medical:read")) notFound();
  const { children, child, profile } = view;
  const { saved } = await searchParams;
  const t = await getTranslations("families.medical");
  const mayEdit = can(child, "medical:edit");
  const { updatedAt, updatedBy } = profile;
  const date = updatedAt && formatDate(todayIn(child.timeZone, updatedAt), await getLocale());
  return (
    <FamilyPage of={children} child={child} room="/medical">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        back={{ href: `/children/${child.id}`, label: child.name }}
        actions={
          mayEdit && (
            <LinkButton href={`/children/${child.id}/medical/edit`}>
              {t(isBlank(profile) ? "add" : "edit")}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-5">
        {saved !== undefined && (
          <Notice tone="success" role="status">
            {t("saved")}
          </Notice>
        )}
        <Card>
          <MedicalFacts profile={profile} all />
        </Card>
        {date && (
          <p className="text-sm text-quiet">
            {updatedBy ? t("updated", { name: updatedBy, date }) : t("updatedOn", { date })}
          </p>
        )}
      </div>
    </FamilyPage>
  );
}
