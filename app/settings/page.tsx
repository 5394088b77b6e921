import type { Metadata } from "next";
import { SettingsConfirm } from "#components/accounts/settings-confirm.tsx";
import { type SettingsLink, SettingsLinks } from "#components/accounts/settings-links.tsx";
import { SettingsName } from "#components/accounts/settings-name.tsx";
import { SettingsSaved } from "#components/accounts/settings-saved.tsx";
import { OwnPicture } from "#components/pictures/own-picture.tsx";
import type { PictureAddress } from "#components/pictures/picture-field.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { signOut } from "#lib/accounts/actions.ts";
import { listWaysElsewhere } from "#lib/accounts/linked-accounts/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.settings"))("title") };
}

export default async function SettingsPage({
  searchParams,
}: {
  searchParams: Promise<PictureAddress & { saved?: string }>;
}) {
  const t = await getTranslations("accounts.settings");
  const { me, children, elsewhere } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    elsewhere: await listWaysElsewhere(db, me.id),
  }));
  const { saved, ...address } = await searchParams;
  const { email } = me;
  const link = (href: string, row: string, note = t(`rows.${row}.note`)): SettingsLink => ({
    href,
    title: t(`rows.${row}.title`),
    note,
  });
  const names = elsewhere.map(({ name }) => name).join(", ");
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("title")} lead={email} />
      <div className="grid gap-6">
        <SettingsSaved saved={saved} />
        {!me.isEmailConfirmed && <SettingsConfirm email={email} />}
        <Card title={t("you")}>
          <SettingsName name={me.name} />
        </Card>
        <OwnPicture me={me} address={address} />
        <SettingsLinks
          title={t("groups.app")}
          links={[
            link("/settings/preferences", "preferences"),
            link("/settings/notifications", "notifications"),
            link("/settings/calendar", "calendar"),
          ]}
        />
        <SettingsLinks title={t("groups.families")} links={[link("/families", "families")]} />
        <SettingsLinks
          title={t("groups.account")}
          links={[
            link(
              "/settings/email",
              "email",
              t(me.isEmailConfirmed ? "rows.email.note" : "rows.email.unconfirmed", { email }),
            ),
            link("/settings/password", "password"),
            link("/settings/security", "security"),
            link("/settings/tokens", "tokens"),
            ...(names ? [link("/settings/linked", "linked", t("rows.linked.note", { names }))] : []),
            link("/settings/close", "close"),
          ]}
        />
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
