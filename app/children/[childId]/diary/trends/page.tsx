import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { HoursCard } from "#components/diary/trends/hours-card.tsx";
import { namesByKey } from "#components/diary/trends/key-names.ts";
import { MeasureCard } from "#components/diary/trends/measure-card.tsx";
import { NothingYet } from "#components/diary/trends/nothing-yet.tsx";
import { PainCard } from "#components/diary/trends/pain-card.tsx";
import { painSentences } from "#components/diary/trends/pain-sentences.ts";
import { PeriodTabs } from "#components/diary/trends/period-tabs.tsx";
import { PlaceFilter } from "#components/diary/trends/place-filter.tsx";
import { dayRange } from "#components/diary/trends/short-day.ts";
import { trendAddress } from "#components/diary/trends/trend-address.ts";
import { TrendViews } from "#components/diary/trends/trend-views.tsx";
import { placeName } from "#components/diary/words/place-name.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { placeKey, readPlace } from "#lib/diary/core/trends/body-share.ts";
import { doseLanes } from "#lib/diary/core/trends/dose-lanes.ts";
import { painByHour } from "#lib/diary/core/trends/hours.ts";
import { measuresTold } from "#lib/diary/core/trends/measures.ts";
import { dayPains, painCourse } from "#lib/diary/core/trends/pain-course.ts";
import { painGlance } from "#lib/diary/core/trends/pain-glance.ts";
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
  const { child, place, unit } = context;
  const t = await getTranslations("trends");
  const locale = await getLocale();
  const path = `${place}/trends`;
  const chosen = at && placeKey(at);
  const known = told.places.find((each) => placeKey(each) === chosen);
  const pains = dayPains(days, told.placeDays);
  const lanes = doseLanes(days, span);
  const points = painCourse(pains, span);
  const offered = measuresTold(days);
  const measure = offered.find((each) => each === asked.of) ?? offered[0];
  const sentences = painSentences(
    painGlance(pains, span),
    { of: span.days, isPlace: at !== null },
    await getTranslations("trends.pain"),
    locale,
  );
  return (
    <FamilyPage of={children} child={child} room="/diary/trends">
      <Still>
        <PageHeading
          title={t("title")}
          lead={t("lead", { name: child.name, range: dayRange(span.from, span.to, locale) })}
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
          <>
            <Still>
              <div className="grid gap-1 text-lg">
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            </Still>
            {(points.length > 0 || (!at && lanes.length > 0)) && (
              <PainCard
                place={place}
                points={points}
                lanes={lanes}
                span={span}
                at={at && placeName(known ?? at, locale)}
                nameOf={namesByKey(told.medicines)}
                summary={sentences}
              />
            )}
            {told.levels.length > 0 && <HoursCard hours={painByHour(told.levels, told.dayStart)} />}
            {measure && (
              <MeasureCard
                place={place}
                measure={measure}
                offered={offered}
                addressOf={(of) => trendAddress(path, { period, at: chosen, of })}
                days={days}
                span={span}
                unit={unit}
              />
            )}
          </>
        )}
      </div>
    </FamilyPage>
  );
}
