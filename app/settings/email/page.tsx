import type { Metadata } from "next";
import { AskConfirmation } from "#components/accounts/ask-confirmation.tsx";
import { ChangeEmailForm } from "#components/accounts/change-email-form.tsx";
import { StaleSession } from "#components/accounts/stale-session.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { viewOwner } from "#lib/accounts/password/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

type EmailSearch = { asked?: string; changed?: string; sent?: string; confirmed?: string };

const outcomes = { asked: "asked", changed: "changed", sent: "sent", confirmed: "nowConfirmed" } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.email"))("title") };
}

export default async function EmailPage({ searchParams }: { searchParams: Promise<EmailSearch> }) {
  const t = await getTranslations("accounts.email");
  const { me, children, owner } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    owner: await viewOwner(db, me),
  }));
  const search = await searchParams;
  const outcome = (["asked", "changed", "sent", "confirmed"] as const).find((name) => name in search);
  const settings = (await getTranslations("accounts.settings"))("title");
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title")}
        lead={<span className="wrap-anywhere">{me.email}</span>}
        back={{ href: "/settings", label: settings }}
      />
      <div className="grid gap-6">
        {outcome && (
          <Notice tone="success" role="status">
            {t(outcomes[outcome], { email: me.email })}
          </Notice>
        )}
        {!me.isEmailConfirmed && outcome !== "sent" && <AskConfirmation />}
        <Card title={t("changeTitle")}>
          <p className="mb-4 text-quiet">{t("changeLead")}</p>
          {owner.hasPassword || owner.isFresh ? (
            <ChangeEmailForm hasPassword={owner.hasPassword} />
          ) : (
            <StaleSession />
          )}
        </Card>
      </div>
    </FamilyPage>
  );
}
