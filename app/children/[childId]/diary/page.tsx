import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { eveningBefore, readDayChoice } from "#components/diary/day/day-choice.ts";
import { DiaryDay } from "#components/diary/day/diary-day.tsx";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import type { VitalGround } from "#components/diary/vitals/vital-child.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { FEVER_LOOK_BACK_DAYS } from "#lib/diary/core/vitals/fever.ts";
import { hasVitals } from "#lib/diary/core/vitals/latest-vitals.ts";
import { listDays } from "#lib/diary/days/queries.ts";
import { getRegimen } from "#lib/diary/medicines/queries.ts";
import { findDayBefore, findHabits } from "#lib/diary/now/queries.ts";
import { findEntry, getProfile, listDay, runningTimers } from "#lib/diary/queries.ts";
import { listTemperatures } from "#lib/diary/vitals/queries.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { listChildren } from "#lib/families/queries.ts";
import { findHeight } from "#lib/growth/height/queries.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diary"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** So many days back tell what is usually written. */
const HABIT_DAYS = 30;

export default async function DiaryPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const { today, minute, mayRecord } = context;
    const choice = readDayChoice(asked, { today, bornOn: child.bornOn });
    const { day, part } = choice;
    const isNow = day === today && mayRecord && part === null;
    const entries = await listDay(db, child, day);
    const evening = eveningBefore(choice, { today, minute });
    const done = isId(asked.entry) ? await findEntry(db, child, asked.entry) : null;
    return {
      lengthUnit: me.lengthUnit,
      children,
      context,
      choice,
      entries,
      shown: part ? await listDay(db, child, day, part) : entries,
      summary: (await listDays(db, child, day, day))[0],
      timers: day === today ? await runningTimers(db, child) : [],
      habits: isNow ? await findHabits(db, child, addDays(today, -HABIT_DAYS)) : null,
      regimen: isNow ? await getRegimen(db, child, today) : null,
      profile: await getProfile(db, child),
      before: entries.length === 0 ? await findDayBefore(db, child, day) : null,
      evening: evening ? await listDay(db, child, addDays(day, -1), evening) : [],
      done,
      ground: done && !done.isWithdrawn && hasVitals(done) ? await groundOf(db, child, done.day) : null,
    };
  });
  if (!view) notFound();
  const { children, ...told } = view;
  const { child } = told.context;
  const t = await getTranslations("diary");
  return (
    <FamilyPage of={children} child={child} room="/diary">
      <PageHeading
        title={t("titleOf", { name: child.name })}
        back={{ href: `/children/${child.id}`, label: child.name }}
      />
      <DiaryDay {...told} asked={asked} />
    </FamilyPage>
  );
}

/** What the figures of an entry are placed by. */
async function groundOf(
  db: Parameters<typeof findHeight>[0],
  child: ChildView,
  day: CalendarDate,
): Promise<VitalGround> {
  return {
    height: await findHeight(db, child, day),
    temperatures: await listTemperatures(db, child, addDays(day, -FEVER_LOOK_BACK_DAYS), day),
  };
}
