import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChildFacts } from "#components/families/child-facts.tsx";
import { RestoreChild } from "#components/families/restore-child.tsx";
import { ChildCard } from "#components/growth/child-card.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { latestEnough } from "#lib/growth/core/standing.ts";
import { listLatestReadings } from "#lib/growth/queries.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.home"))("title") };
}

export default async function ChildPage({ params }: { params: Promise<{ childId: string }> }) {
  const { childId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child) return null;
    return { me, children, child, latest: await listLatestReadings(db, [child.id], latestEnough) };
  });
  if (!view) notFound();
  const { me, children, child, latest } = view;
  const t = await getTranslations();
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  return (
    <FamilyPage of={children} child={child}>
      <h1 className="sr-only">{child.name}</h1>
      <div className="grid gap-6">
        {child.isArchived && (
          <Notice>
            <div className="flex flex-wrap items-center gap-4">
              {t("families.archived.notice")}
              {can(child, "child:archive") && (
                <RestoreChild childId={child.id} label={t("families.archived.restore")} />
              )}
            </div>
          </Notice>
        )}
        <ChildCard child={child} readings={latest} units={units} />
        <ChildFacts child={child} units={units} locale={await getLocale()} />
      </div>
    </FamilyPage>
  );
}
