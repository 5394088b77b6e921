import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { ClockCard } from "#components/diary/trends/clock-card.tsx";
import { ClockDays } from "#components/diary/trends/clock-days.tsx";
import { trendAddress } from "#components/diary/trends/trend-address.ts";
import { TrendViews } from "#components/diary/trends/trend-views.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { clockMeasuresTold, untimed } from "#lib/diary/core/trends/clock-content.ts";
import { clockSpan, entryDays, readClockDay } from "#lib/diary/core/trends/clock-span.ts";
import { getProfile } from "#lib/diary/queries.ts";
import { listEntries } from "#lib/diary/trends/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends.clock"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ClockPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const day = readClockDay(asked.day, { today: context.today, bornOn: child.bornOn });
    const { dayStart } = await getProfile(db, child);
    const span = clockSpan(day, asked.days === "1" ? 1 : 3, dayStart);
    return { children, context, day, span, entries: await listEntries(db, child, entryDays(span)) };
  });
  if (!view) notFound();
  const { children, context, day, span, entries } = view;
  const { child, place, today, unit } = context;
  const t = await getTranslations("trends");
  const path = `${place}/trends/clock`;
  const offered = clockMeasuresTold(entries, span);
  const measure = offered.find((each) => each === asked.of) ?? offered[0] ?? null;
  const isTold = entries.some(({ minute }) => minute !== null);
  const without = untimed(entries, span);
  return (
    <FamilyPage of={children} child={child} room="/diary/trends/clock">
      <Still>
        <PageHeading
          title={t("clock.title")}
          lead={child.name}
          back={{ href: place, label: (await getTranslations("diary"))("title") }}
        />
      </Still>
      <div className="grid gap-5">
        <Still className="grid gap-3">
          <TrendViews place={place} current="clock" />
          <ClockDays
            path={path}
            span={span}
            day={day}
            today={today}
            bornOn={child.bornOn}
            measure={typeof asked.of === "string" ? measure : null}
          />
          {offered.length > 1 && (
            <Tabs
              label={t("measures.label")}
              tabs={offered.map((of) => ({
                href: trendAddress(path, { days: span.days, day: day === today ? null : day, of }),
                label: t(`measures.names.${of}`),
                current: of === measure,
              }))}
            />
          )}
        </Still>
        {isTold ? (
          <ClockCard place={place} measure={measure ?? "pain"} entries={entries} span={span} unit={unit} />
        ) : (
          <p>{t("clock.none")}</p>
        )}
        <Still>
          {isTold && !measure && <p>{t("clock.noFigures")}</p>}
          {without > 0 && <p className="text-quiet">{t("clock.untimed", { count: without })}</p>}
          <p>
            <TextLink href={`${place}?day=${day}`}>{t("clock.toDay")}</TextLink>
          </p>
        </Still>
      </div>
    </FamilyPage>
  );
}
