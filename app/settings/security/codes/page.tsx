import type { Metadata } from "next";
import { RecoveryCodes } from "#components/security/recovery-codes.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { viewCodes } from "#lib/accounts/two-step/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security.codes"))("title") };
}

export default async function CodesPage({ searchParams }: { searchParams: Promise<{ on?: string }> }) {
  const t = await getTranslations("security");
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const codes = await viewCodes(me);
  const { on } = await searchParams;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("codes.title")}
        lead={codes && t("codes.lead")}
        back={{ href: "/settings/security", label: t("title") }}
      />
      <div className="grid gap-6">
        {codes && on !== undefined && (
          <Notice tone="success" role="status">
            {t("codes.on")}
          </Notice>
        )}
        {codes ? (
          <RecoveryCodes codes={codes} email={me.email} />
        ) : (
          <Card>
            <p className="mb-4">{t("codes.gone")}</p>
            <LinkButton href="/settings/security/two-step">{t("codes.renew")}</LinkButton>
          </Card>
        )}
      </div>
    </FamilyPage>
  );
}
