import type { Metadata } from "next";
import { SettingsNotifications } from "#components/accounts/settings-notifications.tsx";
import { SettingsSaved } from "#components/accounts/settings-saved.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { getNotificationChoices } from "#lib/accounts/notifications/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

type NotificationsPageProps = { searchParams: Promise<{ saved?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.settings.notifications"))("title") };
}

export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const t = await getTranslations("accounts.settings");
  const { me, children, choices } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    choices: await getNotificationChoices(db, me.id),
  }));
  const { saved } = await searchParams;
  const { email } = me;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("notifications.title")}
        lead={t("notifications.lead")}
        back={{ href: "/settings", label: t("title") }}
      />
      <div className="grid gap-6">
        <SettingsSaved saved={saved} />
        <SettingsNotifications choices={choices} />
        <p className="text-sm wrap-anywhere text-quiet">
          {t(me.isEmailConfirmed ? "notifications.address" : "notifications.unconfirmed", { email })}
        </p>
      </div>
    </FamilyPage>
  );
}
