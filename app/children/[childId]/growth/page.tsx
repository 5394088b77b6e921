import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartChoices, MeasureTabs } from "#components/growth/chart-choices.tsx";
import { GrowthChartCard } from "#components/growth/growth-chart-card.tsx";
import { GrowthNotice } from "#components/growth/growth-notice.tsx";
import { NoPoints } from "#components/growth/no-points.tsx";
import { PercentileMeaning } from "#components/growth/percentile-meaning.tsx";
import { standingWords } from "#components/growth/standing-words.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ageWords } from "#components/ui/age-words.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { referenceSexOf } from "#lib/families/core/child.ts";
import { listChildren } from "#lib/families/queries.ts";
import { readChartChoice } from "#lib/growth/core/chart-choice.ts";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import { listReadings } from "#lib/growth/queries.ts";
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
    return child ? { me, children, child, recorded: await listReadings(db, child) } : null;
  });
  if (!view || !can(view.child, "growth:read")) notFound();
  const { me, children, child, recorded } = view;
  const asked = await searchParams;
  const choice = readChartChoice(asked, { lines: me.chartLines, range: me.chartRange });
  const t = await getTranslations("growth");
  const sex = referenceSexOf(child);
  const points = childGrowth(child, sex, recorded)[choice.kind];
  const today = todayIn(child.timeZone, new Date());
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  const standing = await standingWords(points, { units, today, hasReference: sex !== null });
  const place = `/children/${child.id}/growth`;
  const mayRecord = can(child, "growth:record");
  return (
    <FamilyPage of={children} child={child} room="/growth">
      <PageHeading
        title={t("chart.title")}
        lead={`${child.name}, ${await ageWords(child.bornOn, today)}`}
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
      <div className="grid gap-5">
        <GrowthNotice saved={asked.saved} />
        <MeasureTabs place={place} choice={choice} ageDays={daysBetween(child.bornOn, today)} />
        {standing && (
          <p className="text-xl">
            <strong>{standing.value}</strong>, {standing.place}
            <span className="block text-base text-quiet">
              {standing.date}
              {standing.z && ` · ${standing.z}`}
            </span>
          </p>
        )}
        {points.length > 0 ? (
          <GrowthChartCard
            child={child}
            points={points}
            sex={sex}
            today={today}
            units={units}
            latest={standing?.sentence ?? ""}
            {...choice}
          />
        ) : (
          <NoPoints kind={choice.kind} recordHref={mayRecord ? `${place}/record` : null} />
        )}
        {points.length > 0 && <ChartChoices place={place} choice={choice} />}
        <PercentileMeaning point={points.at(-1)} sex={sex} child={child} />
        <p>
          <TextLink href={`${place}/history`}>{t("history.title")}</TextLink>
        </p>
      </div>
    </FamilyPage>
  );
}
