import type { Metadata } from "next";
import { PreferencesForm } from "#components/accounts/preferences-form.tsx";
import { SettingsSaved } from "#components/accounts/settings-saved.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

type PreferencesPageProps = { searchParams: Promise<{ saved?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.settings.preferences"))("title") };
}

export default async function PreferencesPage({ searchParams }: PreferencesPageProps) {
  const t = await getTranslations("accounts.settings");
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const { saved } = await searchParams;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("preferences.title")}
        lead={t("preferences.lead")}
        back={{ href: "/settings", label: t("title") }}
      />
      <div className="grid gap-6">
        <SettingsSaved saved={saved} />
        <PreferencesForm preferences={me} />
      </div>
    </FamilyPage>
  );
}
