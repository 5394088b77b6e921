import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { SettingsFacts } from "#components/vaccinations/record/settings-facts.tsx";
import { SettingsForm } from "#components/vaccinations/record/settings-form.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.settings"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export default async function VaccinationSettingsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "vaccinations:read")) return null;
    return { children, child, record: await getVaccinations(db, child) };
  });
  if (!view) notFound();
  const { children, child, record } = view;
  const { saved } = await searchParams;
  const t = await getTranslations("vaccinations.settings");
  const shown = { child, profile: record.profile };
  const mayArrange = can(child, "vaccinations:arrange") && !child.isArchived;
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/settings">
      <PageHeading
        title={t("title")}
        lead={t("lead", { name: child.name })}
        back={{
          href: `/children/${child.id}/vaccinations`,
          label: (await getTranslations("vaccinations.dose"))("back"),
        }}
      />
      <div className="grid gap-6">
        {saved !== undefined && (
          <Notice tone="success" role="status">
            {t("saved")}
          </Notice>
        )}
        {mayArrange ? <SettingsForm {...shown} /> : <SettingsFacts {...shown} />}
      </div>
    </FamilyPage>
  );
}
