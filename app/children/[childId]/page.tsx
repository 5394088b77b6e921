import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentNotice } from "#components/consent/consent-notice.tsx";
import { ChildDiary } from "#components/diary/child-diary.tsx";
import { ArchivedNotice } from "#components/families/archived-notice.tsx";
import { ChildFacts } from "#components/families/child-facts.tsx";
import { MedicalCard } from "#components/families/medical-card.tsx";
import { ChildCard } from "#components/growth/child-card.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Still } from "#components/ui/still.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ChildVaccinations } from "#components/vaccinations/child-vaccinations.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listGlances, unknownGlance } from "#lib/diary/now/queries.ts";
import { getMedical } from "#lib/families/medical/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { latestEnough } from "#lib/growth/core/standing.ts";
import { listGrowth, unknownGrowth } from "#lib/growth/queries.ts";
import { listDue } from "#lib/vaccinations/due/queries.ts";
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
    const growth = (await listGrowth(db, [child.id], latestEnough)).get(child.id) ?? unknownGrowth;
    const due = await listDue(db, { familyId: child.familyId, childId: child.id });
    const glance = (await listGlances(db, [child.id])).get(child.id) ?? unknownGlance;
    return { me, children, child, growth, due, glance, medical: await getMedical(db, child.id) };
  });
  if (!view) notFound();
  const { me, children, child, growth, due, glance, medical } = view;
  const t = await getTranslations("activity");
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  return (
    <FamilyPage of={children} child={child}>
      <h1 className="sr-only">{child.name}</h1>
      <div className="grid gap-6">
        <ConsentNotice of={[child]} />
        {child.isArchived && <ArchivedNotice child={child} />}
        <Still>
          <ChildCard child={child} growth={growth} units={units} chartReference={me.chartReference} />
          <ChildDiary child={child} glance={glance} />
          <ChildVaccinations child={child} due={due} />
          <MedicalCard child={child} profile={medical} />
          <ChildFacts child={child} units={units} locale={await getLocale()} />
          <p>
            <TextLink href={`/children/${child.id}/activity`}>{t("link")}</TextLink>
          </p>
        </Still>
      </div>
    </FamilyPage>
  );
}
