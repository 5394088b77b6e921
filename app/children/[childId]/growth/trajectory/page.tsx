import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ageLineWords } from "#components/growth/age-line.tsx";
import { Course } from "#components/growth/trajectory/course.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { readTrajectoryChoice } from "#lib/growth/core/trajectory/trajectory-choice.ts";
import { getGrowth } from "#lib/growth/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trajectory"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function TrajectoryPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    return child ? { me, children, child, record: await getGrowth(db, child) } : null;
  });
  if (!view || !can(view.child, "growth:read")) notFound();
  const { me, children, child, record } = view;
  const { profile, recorded } = record;
  const t = await getTranslations("trajectory");
  const growth = await getTranslations("growth.chart");
  const plan = planOf(child, profile, me);
  const today = todayIn(child.timeZone, new Date());
  return (
    <FamilyPage of={children} child={child} room="/growth/trajectory">
      <PageHeading
        title={t("title")}
        lead={`${child.name}, ${await ageLineWords(child, profile, today)}`}
        back={{ href: `/children/${child.id}/growth`, label: growth("title") }}
      />
      <Course
        child={child}
        plan={plan}
        growth={childGrowth(child, plan, recorded)}
        profile={profile}
        today={today}
        lines={me.chartLines}
        units={{ weight: me.weightUnit, length: me.lengthUnit }}
        choice={readTrajectoryChoice(await searchParams)}
      />
    </FamilyPage>
  );
}
