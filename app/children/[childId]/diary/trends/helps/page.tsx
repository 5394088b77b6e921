import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { HelpCard } from "#components/diary/trends/help-card.tsx";
import { HelpMethod } from "#components/diary/trends/help-method.tsx";
import { HelpPlace } from "#components/diary/trends/help-place.tsx";
import { namesByKey } from "#components/diary/trends/key-names.ts";
import { PeriodTabs } from "#components/diary/trends/period-tabs.tsx";
import { trendAddress } from "#components/diary/trends/trend-address.ts";
import { TrendViews } from "#components/diary/trends/trend-views.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { placeKey, readPlace } from "#lib/diary/core/trends/body-share.ts";
import { helpsOf, readWindow, windowHours } from "#lib/diary/core/trends/helps.ts";
import { momentsOf, timedPlaces } from "#lib/diary/core/trends/moments.ts";
import { readPeriod, spanOf } from "#lib/diary/core/trends/period.ts";
import { getHelps } from "#lib/diary/trends/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends.helps"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HelpsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const period = readPeriod(asked.period, "quarter");
  const hours = readWindow(asked.hours);
  const at = readPlace(asked.at);
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    return { children, context, told: await getHelps(db, child, spanOf(period, context.today)) };
  });
  if (!view) notFound();
  const { children, context, told } = view;
  const { child, place } = context;
  const t = await getTranslations("trends.helps");
  const path = `${place}/trends/helps`;
  const chosen = at && placeKey(at);
  const helps = helpsOf(momentsOf(told, at), hours);
  const medicineOf = namesByKey(told.names.medicines);
  const activityOf = namesByKey(told.names.activities);
  return (
    <FamilyPage of={children} child={child} room="/diary/trends/helps">
      <Still>
        <PageHeading
          title={t("title")}
          lead={`${child.name} · ${t("lead")}`}
          back={{ href: place, label: (await getTranslations("diary"))("title") }}
        />
        <div className="grid gap-3">
          <TrendViews place={place} current="helps" />
          <PeriodTabs path={path} period={period} choices={{ hours, at: chosen }} />
          <Tabs
            label={t("windows")}
            tabs={windowHours.map((each) => ({
              href: trendAddress(path, { period, hours: each, at: chosen }),
              label: t("hours", { hours: each }),
              current: each === hours,
            }))}
          />
        </div>
      </Still>
      <div className="my-5">
        <HelpPlace path={path} places={timedPlaces(told.pains)} chosen={at} choices={{ period, hours }} />
      </div>
      <Still>
        <div className="grid gap-5">
          <Notice>{t("notCause", { name: child.name })}</Notice>
          {helps.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
          {helps.map((help) => (
            <HelpCard
              key={`${help.kind} ${help.key}`}
              help={help}
              hours={hours}
              name={(help.kind === "medicine" ? medicineOf : activityOf)(help.key)}
              nameOf={medicineOf}
            />
          ))}
          {helps.length > 0 && helps.every(({ counted }) => counted === 0) && (
            <p className="text-quiet">{t("none.text")}</p>
          )}
          <HelpMethod />
        </div>
      </Still>
    </FamilyPage>
  );
}
