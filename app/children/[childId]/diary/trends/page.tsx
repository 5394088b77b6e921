import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { NothingYet } from "#components/diary/trends/nothing-yet.tsx";
import { PeriodTabs } from "#components/diary/trends/period-tabs.tsx";
import { PlaceFilter } from "#components/diary/trends/place-filter.tsx";
import { dayRange } from "#components/diary/trends/short-day.ts";
import { trendAddress } from "#components/diary/trends/trend-address.ts";
import { TrendCards } from "#components/diary/trends/trend-cards.tsx";
import { TrendViews } from "#components/diary/trends/trend-views.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { placeKey, readPlace } from "#lib/diary/core/trends/body-share.ts";
import { measuresTold } from "#lib/diary/core/trends/measures.ts";
import { readPeriod, spanOf, spanSince } from "#lib/diary/core/trends/period.ts";
import { listDays } from "#lib/diary/days/queries.ts";
import { getTrends } from "#lib/diary/trends/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function TrendsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const period = readPeriod(asked.period, "month");
  const at = readPlace(asked.at);
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const span = spanOf(period, context.today);
    const days = await listDays(db, child, span.from, span.to);
    const told = await getTrends(db, child, span, at);
    return { children, context, days, told, span: spanSince(span, told.firstDay) };
  });
  if (!view) notFound();
  const { children, context, span, days, told } = view;
  const { child, place } = context;
  const t = await getTranslations("trends");
  const path = `${place}/trends`;
  const chosen = at && placeKey(at);
  const offered = measuresTold(days);
  const measure = offered.find((each) => each === asked.of) ?? offered[0];
  return (
    <FamilyPage of={children} child={child} room="/diary/trends">
      <Still>
        <PageHeading
          title={t("title")}
          lead={t("lead", { name: child.name, range: dayRange(span.from, span.to, await getLocale()) })}
          back={{ href: place, label: (await getTranslations("diary"))("title") }}
        />
      </Still>
      <div className="grid gap-5">
        <Still className="grid gap-3">
          <TrendViews place={place} current="time" />
          <PeriodTabs path={path} period={period} choices={{ at: chosen, of: measure }} />
          <PlaceFilter
            places={told.places}
            chosen={at}
            addressOf={(key) => trendAddress(path, { period, at: key, of: measure })}
          />
        </Still>
        {days.length === 0 ? (
          <Still>
            <NothingYet context={context} isEmpty={told.firstDay === null} />
          </Still>
        ) : (
          <TrendCards
            days={days}
            told={told}
            span={span}
            at={at}
            measure={measure}
            addressOf={(of) => trendAddress(path, { period, at: chosen, of })}
            context={context}
          />
        )}
      </div>
    </FamilyPage>
  );
}
