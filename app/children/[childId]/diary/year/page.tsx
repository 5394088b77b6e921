import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { firstWeekday, monthNames, weekdayNames } from "#components/diary/trends/calendar-names.ts";
import { MonthLinks } from "#components/diary/trends/month-links.tsx";
import { trendAddress } from "#components/diary/trends/trend-address.ts";
import { TrendViews } from "#components/diary/trends/trend-views.tsx";
import { YearLegend } from "#components/diary/trends/year-legend.tsx";
import { YearSheet } from "#components/diary/trends/year-sheet.tsx";
import { figureWords } from "#components/diary/words/figure-words.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { monthsKept, readYear, worstDay, yearSheet, yearsOf } from "#lib/diary/core/trends/year-sheet.ts";
import { getYear } from "#lib/diary/trends/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends.year"))("title") };
}

export default async function YearPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const year = readYear(asked.year, { today: context.today, bornOn: child.bornOn });
    return { children, context, year, ...(await getYear(db, child, year)) };
  });
  if (!view) notFound();
  const { children, context, year, days, firstDay } = view;
  const { child, place, today } = context;
  const t = await getTranslations("trends.year");
  const locale = await getLocale();
  const first = firstWeekday(child.country);
  const worst = worstDay(days);
  const years = yearsOf(firstDay, today, year);
  const months = monthsKept(yearSheet(year, days, first), { today, bornOn: child.bornOn }, firstDay);
  return (
    <FamilyPage of={children} child={child} room="/diary/year">
      <Still>
        <PageHeading
          title={t("title")}
          lead={`${child.name} · ${t("lead")}`}
          back={{ href: place, label: (await getTranslations("diary"))("title") }}
        />
        <div className="grid gap-5">
          <div className="grid gap-3">
            <TrendViews place={place} current="year" />
            {years.length > 1 && (
              <Tabs
                label={t("navigation")}
                tabs={years.map((each) => ({
                  href: trendAddress(`${place}/year`, { year: each }),
                  label: each,
                  current: each === year,
                }))}
              />
            )}
          </div>
          <p className="text-lg">
            {t("summary", {
              ...{ days: days.length, told: days.filter(({ painMax }) => painMax !== null).length },
              max: worst ? figureWords(worst.painMax, locale) : "",
              day: worst ? formatDate(worst.day, locale) : "",
            })}
          </p>
          <YearLegend />
          <MonthLinks months={months} monthName={monthNames(locale)} />
          <Card>
            <YearSheet
              months={months}
              today={today}
              bornOn={child.bornOn}
              caption={t("caption", { year })}
              monthName={monthNames(locale)}
              weekdays={weekdayNames(first, locale)}
              locale={locale}
            />
          </Card>
        </div>
      </Still>
    </FamilyPage>
  );
}
