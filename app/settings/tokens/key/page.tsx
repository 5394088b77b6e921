import type { Metadata } from "next";
import { TokenShown } from "#components/accounts/token-shown.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { viewKey } from "#lib/accounts/tokens/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programs.key"))("title") };
}

export default async function KeyPage() {
  const t = await getTranslations("programs");
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const shown = await viewKey(me);
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("key.title")}
        lead={shown && t("key.lead")}
        back={{ href: "/settings/tokens", label: t("title") }}
      />
      {shown ? (
        <TokenShown {...shown} />
      ) : (
        <Card>
          <p className="mb-4">{t("key.gone")}</p>
          <LinkButton href="/settings/tokens">{t("key.back")}</LinkButton>
        </Card>
      )}
    </FamilyPage>
  );
}
