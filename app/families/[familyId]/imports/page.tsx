import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportList } from "#components/imports/import-list.tsx";
import { ImportNotice } from "#components/imports/import-notice.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { mayBring, recordable } from "#lib/imports/imports.ts";
import { listImports } from "#lib/imports/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

type Props = {
  params: Promise<{ familyId: string }>;
  searchParams: Promise<{ imports?: string | string[] }>;
};

export default async function ImportsPage({ params, searchParams }: Props) {
  const { familyId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const family = await findFamily(db, familyId);
    if (!family) return null;
    const imports = await listImports(db, family.id);
    // Whoever may no longer bring files still sees those they brought.
    if (imports.length === 0 && !mayBring(family)) return null;
    return { me, family, children: await listChildren(db), imports };
  });
  if (!view) notFound();
  const { me, family, children, imports } = view;
  const t = await getTranslations("imports");
  const mayStart = recordable(children, family.id).length > 0;
  const start = (
    <LinkButton href={`/families/${family.id}/imports/new`} variant="primary">
      {t("start")}
    </LinkButton>
  );
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        back={{ href: `/families/${family.id}`, label: family.name }}
        actions={mayStart && imports.length > 0 && start}
      />
      <div className="grid gap-6">
        <ImportNotice code={(await searchParams).imports} />
        {imports.length > 0 ? (
          <ImportList of={imports} timeZone={me.timeZone} />
        ) : (
          <Card>
            <EmptyState title={t("list.emptyTitle")} action={mayStart && start}>
              {mayStart ? t("list.emptyText") : t("refusals.no-children")}
            </EmptyState>
          </Card>
        )}
      </div>
    </FamilyPage>
  );
}
