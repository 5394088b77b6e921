import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgeLine } from "#components/growth/age-line.tsx";
import { ChartChoices, MeasureTabs } from "#components/growth/chart-choices.tsx";
import { ChartMore } from "#components/growth/chart-more.tsx";
import { GrowthChartCard } from "#components/growth/growth-chart-card.tsx";
import { GrowthNotice } from "#components/growth/growth-notice.tsx";
import { NoPoints } from "#components/growth/no-points.tsx";
import { PercentileMeaning } from "#components/growth/percentile-meaning.tsx";
import { standingWords } from "#components/growth/standing-words.ts";
import { TrajectoryNotes } from "#components/growth/trajectory/trajectory-notes.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { referenceSexOf } from "#lib/families/core/child.ts";
import { listChildren } from "#lib/families/queries.ts";
import { chartsFor, readChartChoice } from "#lib/growth/core/chart-choice.ts";
import { siblingsOf } from "#lib/growth/core/chart-siblings.ts";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import { hasStages } from "#lib/growth/core/plan.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { getGrowth } from "#lib/growth/queries.ts";
import { daysBetween, todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("growth.chart"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function GrowthPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    return child && can(child, "growth:read")
      ? { me, children, child, ...(await getGrowth(db, child)) }
      : null;
  });
  if (!view) notFound();
  const { me, children, child, profile, recorded } = view;
  const asked = await searchParams;
  const choice = readChartChoice(asked, { lines: me.chartLines, range: me.chartRange });
  const t = await getTranslations("growth");
  const plan = planOf(child, profile, me);
  const growth = childGrowth(child, plan, recorded);
  const today = todayIn(child.timeZone, new Date());
  const ageDays = daysBetween(child.bornOn, today);
  const kinds = chartsFor(growth, plan, ageDays);
  const isUsed = kinds.includes(choice.kind);
  const points = isUsed ? growth[choice.kind] : [];
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  const standing = await standingWords(points, { units, today, hasReference: hasStages(plan) });
  const place = `/children/${child.id}/growth`;
  const mayRecord = can(child, "growth:record") && !child.isArchived;
  return (
    <FamilyPage of={children} child={child} room="/growth">
      <Still>
        <PageHeading
          title={t("chart.title")}
          lead={
            <>
              {child.name} · <AgeLine child={child} profile={profile} on={today} />
            </>
          }
          back={{ href: `/children/${child.id}`, label: child.name }}
          actions={
            mayRecord && (
              // On a phone the same stands under the thumb.
              <span className="hidden lg:block">
                <LinkButton href={`${place}/record`} variant="primary">
                  <Icon of="plus" /> {t("record.title")}
                </LinkButton>
              </span>
            )
          }
        />
      </Still>
      <div className="grid gap-5">
        <Still>
          <GrowthNotice saved={asked.saved} />
          <MeasureTabs place={place} choice={choice} kinds={kinds} ageDays={ageDays} />
          {standing && (
            <p className="text-xl">
              <strong>{standing.value}</strong>, {standing.place}
              <span className="block text-base text-quiet">
                {[standing.date, standing.reference].filter(Boolean).join(" · ")}
              </span>
            </p>
          )}
        </Still>
        {points.length > 0 ? (
          <GrowthChartCard
            child={child}
            plan={plan}
            profile={profile}
            choice={choice}
            points={points}
            today={today}
            units={units}
            latest={standing?.sentence ?? ""}
          />
        ) : (
          <NoPoints kind={choice.kind} isUsed={isUsed} recordHref={mayRecord ? `${place}/record` : null} />
        )}
        <Still>
          {points.length > 0 && <ChartChoices place={place} choice={choice} />}
          {points.length > 0 && hasStages(plan) && (
            <TrajectoryNotes
              child={child}
              plan={plan}
              growth={growth}
              profile={profile}
              today={today}
              lines={choice.lines}
              units={units}
            />
          )}
          <PercentileMeaning point={points.at(-1)} sex={referenceSexOf(child)} child={child} />
        </Still>
        <ChartMore
          child={child}
          choice={choice}
          hasChart={points.length > 0}
          hasSiblings={siblingsOf(child, children).length > 0}
        />
      </div>
    </FamilyPage>
  );
}
