import type { Metadata } from "next";
import { FamilyCard } from "#components/families/family-card.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listFamilies } from "#lib/families/family/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.list"))("title") };
}

export default async function FamiliesPage({ searchParams }: { searchParams: Promise<{ left?: string }> }) {
  const t = await getTranslations("families");
  const { families, children } = await asSignedIn(async (db) => ({
    families: await listFamilies(db),
    children: await listChildren(db),
  }));
  const { left } = await searchParams;
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("list.title")} lead={t("list.lead")} />
      <div className="grid gap-6">
        {left !== undefined && <Notice role="status">{t("list.left")}</Notice>}
        {families.map((family) => (
          <FamilyCard key={family.id} family={family} />
        ))}
        {families.length === 0 && (
          <EmptyState
            title={t("list.empty.title")}
            action={
              <LinkButton href="/children/new" variant="primary">
                {t("home.empty.action")}
              </LinkButton>
            }
          >
            {t("list.empty.text")}
          </EmptyState>
        )}
        <p>
          <TextLink href="/families/new">{t("list.new")}</TextLink>
          <span className="block text-sm text-quiet">{t("list.newHint")}</span>
        </p>
      </div>
    </FamilyPage>
  );
}
