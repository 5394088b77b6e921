import { Still } from "#components/ui/still.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import type { Habits } from "#lib/diary/core/habits.ts";
import type { Regimen } from "#lib/diary/core/medicines/regimen.ts";
import { scaleFor } from "#lib/diary/core/pain-scales.ts";
import type { DiaryProfile } from "#lib/diary/core/profile.ts";
import type { Timer } from "#lib/diary/core/timer.ts";
import { ageOn } from "#lib/kernel/dates.ts";
import type { LengthUnit } from "#lib/kernel/units.ts";
import { DueDoses } from "../medicines/due-doses.tsx";
import { OverGiven } from "../medicines/over-given.tsx";
import { NowCard } from "../quick/now-card.tsx";
import { RoomLinks } from "../room-links.tsx";
import type { VitalGround } from "../vitals/vital-child.ts";
import { DayNavigation } from "./day-navigation.tsx";
import { DayView, type DayViewProps } from "./day-view.tsx";
import { PressingNote } from "./pressing-note.tsx";
import { SavedNotice } from "./saved-notice.tsx";

type DiaryDayProps = DayViewProps & {
  asked: Readonly<Record<string, string | string[] | undefined>>;
  /** What was just saved, and what its figures are placed by, where it has any. */
  done: (Entry & { readonly isWithdrawn: boolean }) | null;
  ground: VitalGround | null;
  timers: readonly Timer[];
  /** What is usually written, and what is due; null where the day is not to be written on now. */
  habits: Habits | null;
  regimen: Regimen | null;
  profile: DiaryProfile;
  lengthUnit: LengthUnit;
};

/** The diary's first page: what was just saved, what can be written down now, and a day. */
export async function DiaryDay(props: DiaryDayProps) {
  const { asked, done, ground, timers, habits, regimen, profile, lengthUnit, ...day } = props;
  const { choice, context } = day;
  const { child, today } = context;
  return (
    <div className="grid gap-5">
      <SavedNotice entry={done} dropped={asked.dropped} timer={asked.timer} context={context} />
      {done && ground && (
        <PressingNote entry={done} ground={ground} lengthUnit={lengthUnit} context={context} />
      )}
      {regimen && <OverGiven regimen={regimen} context={context} />}
      {habits && (
        <NowCard
          // What was just saved empties the forms.
          key={[asked.saved, asked.entry, asked.dropped, done?.isWithdrawn].join()}
          timers={timers}
          habits={habits}
          scale={scaleFor(ageOn(child.bornOn, today).totalMonths, profile.scale)}
          due={regimen && <DueDoses regimen={regimen} context={context} />}
          context={context}
        />
      )}
      <DayNavigation choice={choice} context={context} />
      <Still>
        <DayView {...day} />
        <RoomLinks context={context} />
      </Still>
    </div>
  );
}
