import type { Metadata } from "next";
import { ChangePasswordForm } from "#components/accounts/change-password-form.tsx";
import { StaleSession } from "#components/accounts/stale-session.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { viewOwner } from "#lib/accounts/password/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.password"))("title") };
}

export default async function PasswordPage({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const t = await getTranslations("accounts.password");
  const { me, children, owner } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    owner: await viewOwner(db, me),
  }));
  const { saved } = await searchParams;
  const settings = (await getTranslations("accounts.settings"))("title");
  const { hasPassword, isFresh } = owner;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title")}
        lead={t(hasPassword ? "lead" : "setLead")}
        back={{ href: "/settings", label: settings }}
      />
      <div className="grid gap-6">
        {saved !== undefined && (
          <Notice tone="success" role="status">
            {t("saved")}
          </Notice>
        )}
        <Card>
          {hasPassword || isFresh ? (
            <ChangePasswordForm email={me.email} hasPassword={hasPassword} />
          ) : (
            <StaleSession />
          )}
        </Card>
        {hasPassword && (
          <p>
            <TextLink href="/forgot">{t("forgotten")}</TextLink>
          </p>
        )}
      </div>
    </FamilyPage>
  );
}
