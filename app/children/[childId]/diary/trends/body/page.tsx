import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { BodyCard } from "#components/diary/trends/body-card.tsx";
import { PeriodTabs } from "#components/diary/trends/period-tabs.tsx";
import { dayRange } from "#components/diary/trends/short-day.ts";
import { trendAddress } from "#components/diary/trends/trend-address.ts";
import { TrendViews } from "#components/diary/trends/trend-views.tsx";
import { placeName } from "#components/diary/words/place-name.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { bodyOf } from "#lib/diary/core/body-choice.ts";
import { bodyShare } from "#lib/diary/core/trends/body-share.ts";
import { readPeriod, spanOf } from "#lib/diary/core/trends/period.ts";
import { getProfile } from "#lib/diary/queries.ts";
import { getBody } from "#lib/diary/trends/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { ageOn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends.body"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function BodyPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const period = readPeriod((await searchParams).period, "month");
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const span = spanOf(period, context.today);
    const told = await getBody(db, child, span);
    return { children, context, span, told, profile: await getProfile(db, child) };
  });
  if (!view) notFound();
  const { children, context, span, told, profile } = view;
  const { child, place, today } = context;
  const t = await getTranslations("trends");
  const locale = await getLocale();
  const places = bodyShare(told.places, told);
  const [first] = places;
  return (
    <FamilyPage of={children} child={child} room="/diary/trends/body">
      <Still>
        <PageHeading
          title={t("body.title")}
          lead={t("lead", { name: child.name, range: dayRange(span.from, span.to, locale) })}
          back={{ href: place, label: (await getTranslations("diary"))("title") }}
        />
        <div className="grid gap-5">
          <div className="grid gap-3">
            <TrendViews place={place} current="body" />
            <PeriodTabs path={`${place}/trends/body`} period={period} />
          </div>
          <p className="text-lg">
            {first
              ? t("body.summary", {
                  ...{ count: places.length, place: placeName(first, locale) },
                  ...{ days: first.days, of: told.days },
                })
              : t("body.none")}
          </p>
          {told.inWords > 0 && <p>{t("pain.inWords", { count: told.inWords })}</p>}
          {first && (
            <BodyCard
              body={bodyOf(profile.outline, ageOn(child.bornOn, today).years)}
              childName={child.name}
              places={places}
              courseOf={(at) => trendAddress(`${place}/trends`, { period, at })}
            />
          )}
        </div>
      </Still>
    </FamilyPage>
  );
}
