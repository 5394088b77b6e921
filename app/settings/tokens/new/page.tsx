import type { Metadata } from "next";
import { CurrentPasswordField } from "#components/accounts/current-password-field.tsx";
import { StaleSession } from "#components/accounts/stale-session.tsx";
import { TokenForm } from "#components/accounts/token-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { viewOwner } from "#lib/accounts/password/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programs.make"))("title") };
}

export default async function MakeTokenPage() {
  const t = await getTranslations("programs");
  const { children, owner } = await asSignedIn(async (db, me) => ({
    children: await listChildren(db),
    owner: await viewOwner(db, me),
  }));
  const { hasPassword, isFresh } = owner;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("make.title")}
        lead={t("make.lead")}
        back={{ href: "/settings/tokens", label: t("title") }}
      />
      <Card>
        {hasPassword || isFresh ? (
          <TokenForm proof={hasPassword && <CurrentPasswordField />} />
        ) : (
          <StaleSession />
        )}
      </Card>
    </FamilyPage>
  );
}
