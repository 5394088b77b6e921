import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readDayChoice } from "#components/diary/day/day-choice.ts";
import { DayNavigation } from "#components/diary/day/day-navigation.tsx";
import { DayView } from "#components/diary/day/day-view.tsx";
import { PressingNote } from "#components/diary/day/pressing-note.tsx";
import { SavedNotice } from "#components/diary/day/saved-notice.tsx";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { DueDoses } from "#components/diary/medicines/due-doses.tsx";
import { OverGiven } from "#components/diary/medicines/over-given.tsx";
import { NowCard } from "#components/diary/quick/now-card.tsx";
import { RoomLinks } from "#components/diary/room-links.tsx";
import type { VitalGround } from "#components/diary/vitals/vital-child.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { scaleFor } from "#lib/diary/core/pain-scales.ts";
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
import { addDays, ageOn, type CalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diary"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Until noon the evening before belongs to what one wants to know. */
const MORNING_ENDS = 720;
const EVENING_BEGINS = 1080;

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
    const isEarly = day === today && part === null && minute < MORNING_ENDS;
    const done = isId(asked.entry) ? await findEntry(db, child, asked.entry) : null;
    return {
      me,
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
      evening: isEarly ? await listDay(db, child, addDays(day, -1), { fromMinute: EVENING_BEGINS }) : [],
      done,
      ground: done && !done.isWithdrawn && hasVitals(done) ? await groundOf(db, child, done.day) : null,
    };
  });
  if (!view) notFound();
  const { me, children, context, timers, habits, regimen, done, ground } = view;
  const { child, today } = context;
  const t = await getTranslations("diary");
  return (
    <FamilyPage of={children} child={child} room="/diary">
      <PageHeading
        title={t("titleOf", { name: child.name })}
        back={{ href: `/children/${child.id}`, label: child.name }}
      />
      <div className="grid gap-5">
        <SavedNotice entry={done} dropped={asked.dropped} timer={asked.timer} context={context} />
        {done && ground && (
          <PressingNote entry={done} ground={ground} lengthUnit={me.lengthUnit} context={context} />
        )}
        {regimen && <OverGiven regimen={regimen} context={context} />}
        {habits && (
          <NowCard
            // What was just saved empties the forms.
            key={[asked.saved, asked.entry, asked.dropped, done?.isWithdrawn].join()}
            timers={timers}
            habits={habits}
            scale={scaleFor(ageOn(child.bornOn, today).totalMonths, view.profile.scale)}
            due={regimen && <DueDoses regimen={regimen} context={context} />}
            context={context}
          />
        )}
        <DayNavigation choice={view.choice} context={context} />
        <Still>
          <DayView
            choice={view.choice}
            entries={view.entries}
            shown={view.shown}
            summary={view.summary}
            before={view.before}
            evening={view.evening}
            context={context}
          />
          <RoomLinks context={context} />
        </Still>
      </div>
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
