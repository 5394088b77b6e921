import type { Metadata } from "next";
import { ArchivedChildren } from "#components/families/archived-children.tsx";
import { ChildCard } from "#components/growth/child-card.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LogoMark } from "#components/ui/logo.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { latestEnough } from "#lib/growth/core/standing.ts";
import { listLatestReadings } from "#lib/growth/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.home"))("title") };
}

export default async function HomePage({ searchParams }: { searchParams: Promise<{ archived?: string }> }) {
  const t = await getTranslations("families.home");
  const { me, children, readings } = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const present = children.filter(({ isArchived }) => !isArchived).map(({ id }) => id);
    return {
      me,
      children,
      readings: present.length > 0 ? await listLatestReadings(db, present, latestEnough) : [],
    };
  });
  const { archived } = await searchParams;
  const present = children.filter(({ isArchived }) => !isArchived);
  return (
    <FamilyPage of={children}>
      <h1 className="sr-only">{t("title")}</h1>
      <div className="grid gap-6">
        {present.map((child) => (
          <ChildCard
            key={child.id}
            child={child}
            readings={readings.filter(({ childId }) => childId === child.id)}
            units={{ weight: me.weightUnit, length: me.lengthUnit }}
          />
        ))}
        {present.length === 0 && (
          <EmptyState
            title={t("empty.title")}
            picture={<LogoMark />}
            action={
              <LinkButton href="/children/new" variant="primary">
                {t("empty.action")}
              </LinkButton>
            }
          >
            {t("empty.text")}
          </EmptyState>
        )}
        <ArchivedChildren all={children.filter(({ isArchived }) => isArchived)} justNow={archived} />
      </div>
    </FamilyPage>
  );
}
