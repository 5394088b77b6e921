import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArrangeForm } from "#components/growth/arrange-form.tsx";
import { ArrangementFacts } from "#components/growth/arrangement-facts.tsx";
import { ReferenceList } from "#components/growth/reference-list.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { getProfile } from "#lib/growth/profile/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("references.settings"))("title") };
}

type Props = { params: Promise<{ childId: string }>; searchParams: Promise<{ saved?: string }> };

export default async function GrowthSettingsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    return child && { me, children, child, profile: await getProfile(db, child.id) };
  });
  if (!view || !can(view.child, "growth:read")) notFound();
  const { me, children, child, profile } = view;
  const { saved } = await searchParams;
  const t = await getTranslations("references.settings");
  const shown = { child, profile, units: { weight: me.weightUnit, length: me.lengthUnit } };
  const mayArrange = can(child, "growth:arrange") && !child.isArchived;
  return (
    <FamilyPage of={children} child={child} room="/growth/settings">
      <PageHeading
        title={t("title")}
        lead={t("lead", { name: child.name })}
        back={{
          href: `/children/${child.id}/growth`,
          label: (await getTranslations("growth.chart"))("title"),
        }}
      />
      <div className="grid gap-6">
        {saved !== undefined && (
          <Notice tone="success" role="status">
            {t("saved")}
          </Notice>
        )}
        {mayArrange ? (
          <ArrangeForm {...shown} chartReference={me.chartReference} />
        ) : (
          <ArrangementFacts {...shown} chartReference={me.chartReference} />
        )}
        <ReferenceList plan={planOf(child, profile, me)} />
      </div>
    </FamilyPage>
  );
}
