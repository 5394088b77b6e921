import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingsFacts } from "#components/diary/settings/settings-facts.tsx";
import { SettingsForm } from "#components/diary/settings/settings-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { getProfile } from "#lib/diary/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { ageOn, todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diary.settings"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export default async function DiarySettingsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    return { children, child, profile: await getProfile(db, child) };
  });
  if (!view) notFound();
  const { children, child, profile } = view;
  const { saved } = await searchParams;
  const t = await getTranslations("diary");
  const ageMonths = ageOn(child.bornOn, todayIn(child.timeZone, new Date())).totalMonths;
  const mayArrange = can(child, "diary:arrange") && !child.isArchived;
  return (
    <FamilyPage of={children} child={child} room="/diary/settings">
      <PageHeading
        title={t("settings.title")}
        lead={t("settings.lead", { name: child.name })}
        back={{ href: `/children/${child.id}/diary`, label: t("title") }}
      />
      <div className="grid gap-6">
        {saved !== undefined && (
          <Notice tone="success" role="status">
            {t("settings.saved")}
          </Notice>
        )}
        {mayArrange ? (
          <SettingsForm childId={child.id} profile={profile} ageMonths={ageMonths} />
        ) : (
          <SettingsFacts profile={profile} ageMonths={ageMonths} />
        )}
      </div>
    </FamilyPage>
  );
}
