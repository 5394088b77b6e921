import type { Metadata } from "next";
import { PreferencesForm } from "#components/accounts/preferences-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { signOut } from "#lib/accounts/actions.ts";
import { preferencesInput } from "#lib/accounts/schema.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.settings"))("title") };
}

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const t = await getTranslations("accounts.settings");
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const { saved } = await searchParams;
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("title")} lead={me.email} />
      <div className="grid gap-6">
        {saved !== undefined && (
          <Notice tone="success" role="status">
            {t("saved")}
          </Notice>
        )}
        <PreferencesForm preferences={preferencesInput.parse(me)} />
        <Card title={t("signOut")}>
          <p className="mb-4 text-quiet">{t("signOutLead")}</p>
          <form action={signOut}>
            <Button type="submit">{t("signOut")}</Button>
          </form>
        </Card>
      </div>
    </FamilyPage>
  );
}
