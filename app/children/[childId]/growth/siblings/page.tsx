import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { measureName } from "#components/growth/measure-name.ts";
import { SiblingChart } from "#components/growth/sibling-chart.tsx";
import { SiblingChoice } from "#components/growth/sibling-choice.tsx";
import { SiblingWords } from "#components/growth/sibling-words.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { chartsFor } from "#lib/growth/core/chart-choice.ts";
import { comparable, readCompared, siblingsOf } from "#lib/growth/core/chart-siblings.ts";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { listGrowth, unknownGrowth } from "#lib/growth/queries.ts";
import { daysBetween, todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("charts.siblings"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SiblingsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "growth:read")) return null;
    const siblings = siblingsOf(child, children);
    const compared = readCompared(asked, siblings);
    const growth = await listGrowth(
      db,
      [child, ...compared.siblings].map(({ id }) => id),
    );
    return { me, children, child, siblings, compared, growth };
  });
  if (!view) notFound();
  const { me, children, child, siblings, compared, growth } = view;
  const { kind } = compared;
  // Those who may add children have access to all of them.
  const mayAdd = can(child, "child:add");
  const t = await getTranslations();
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  const shown = [child, ...compared.siblings].map((each) => {
    const { profile, recorded } = growth.get(each.id) ?? unknownGrowth;
    const plan = planOf(each, profile, me);
    const measured = childGrowth(each, plan, recorded);
    const used = chartsFor(measured, plan, daysBetween(each.bornOn, todayIn(each.timeZone, new Date())));
    return { child: each, growth: measured, used };
  });
  const measured = shown.map((each) => ({ child: each.child, points: each.growth[kind] }));
  const withPoints = measured.filter(({ points }) => points.length > 0);
  const place = `/children/${child.id}/growth/siblings`;
  const ageDays = daysBetween(child.bornOn, todayIn(child.timeZone, new Date()));
  const chosen = compared.siblings.map(({ id }) => id);
  const kinds = comparable.filter(
    (each) =>
      each === kind || shown.some(({ growth, used }) => used.includes(each) && growth[each].length > 0),
  );
  return (
    <FamilyPage of={children} child={child} room="/growth/siblings">
      <PageHeading
        title={t("charts.siblings.title")}
        lead={t("charts.siblings.lead", { family: child.familyName })}
        back={{ href: `/children/${child.id}/growth`, label: t("growth.chart.title") }}
      />
      {siblings.length === 0 ? (
        <EmptyState
          title={t(`charts.siblings.${mayAdd ? "only" : "alone"}.title`, { name: child.name })}
          action={
            mayAdd && (
              <LinkButton href={`/children/new?family=${child.familyId}`}>
                {t("charts.siblings.add")}
              </LinkButton>
            )
          }
        >
          {t(`charts.siblings.${mayAdd ? "only" : "alone"}.text`)}
        </EmptyState>
      ) : (
        <div className="grid gap-5">
          <Tabs
            label={t("growth.chart.kindsLabel")}
            tabs={kinds.map((each) => ({
              href: `${place}?${new URLSearchParams([["kind", each], ...chosen.map((id) => ["with", id])])}`,
              label: t(`growth.kindsShort.${measureName(each, ageDays)}`),
              current: each === kind,
            }))}
          />
          {siblings.length > 1 && (
            <SiblingChoice place={place} kind={kind} siblings={siblings} chosen={chosen} />
          )}
          {withPoints.length > 1 ? (
            <>
              <SiblingChart kind={kind} siblings={withPoints} units={units} />
              <SiblingWords siblings={withPoints} units={units} />
            </>
          ) : (
            <EmptyState title={t("charts.siblings.nothing.title")}>
              {t("charts.siblings.nothing.text")}
            </EmptyState>
          )}
        </div>
      )}
    </FamilyPage>
  );
}
