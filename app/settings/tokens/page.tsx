import type { Metadata } from "next";
import { TokenList } from "#components/accounts/token-list.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listTokens } from "#lib/accounts/tokens/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programs"))("title") };
}

export default async function TokensPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const t = await getTranslations("programs");
  const { me, children, tokens } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    tokens: await listTokens(db, me.id),
  }));
  const { done } = await searchParams;
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("title")} lead={t("lead")} back={{ href: "/settings", label: t("settings") }} />
      <div className="grid gap-6">
        {done === "revoked" && (
          <Notice tone="success" role="status">
            {t("done.revoked")}
          </Notice>
        )}
        <TokenList tokens={tokens} timeZone={me.timeZone} now={new Date()} />
      </div>
    </FamilyPage>
  );
}
