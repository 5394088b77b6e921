import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Timer } from "#lib/diary/core/timer.ts";
import { isOverdue, startDay, startDays, stopDays } from "#lib/diary/core/timer-days.ts";
import { changeTimer, stopTimer } from "#lib/diary/timers/actions.ts";
import { formatTime } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { MomentFields } from "./moment-fields.tsx";

type ChangeTimerProps = {
  timer: Timer;
  context: DiaryContext;
  /** The form that throws it away. */
  drop: ReactNode;
};

/** What was noticed late: it began, or ended, at another moment; or it never was. */
export async function ChangeTimer({ timer, context, drop }: ChangeTimerProps) {
  const { child, instant, today } = context;
  const t = await getTranslations("diary.timers");
  const startedAt = new Date(timer.startedAt);
  const clock = { zone: child.timeZone, now: instant };
  const startedTime = formatTime(startedAt, child.timeZone, await getLocale());
  // Of one that was forgotten its end is what is missing.
  const isLong = isOverdue(startedAt, instant);
  const about = { timerId: timer.id, today };
  const hidden = (
    <>
      <input type="hidden" name="childId" value={child.id} />
      <input type="hidden" name="timerId" value={timer.id} />
    </>
  );
  const began = (
    <ActionForm
      key={`began ${timer.startedAt}`}
      action={changeTimer}
      words={await formWords()}
      className="grid justify-items-start gap-2"
    >
      {hidden}
      <MomentFields
        {...about}
        name="started"
        time={startedTime}
        day={startDay(startedAt, clock)}
        days={startDays(startedAt, clock)}
        hint={t("startedHint")}
      />
      <SubmitButton variant="secondary">{t("changeSubmit")}</SubmitButton>
    </ActionForm>
  );
  const ended = (
    <ActionForm
      key="ended"
      action={stopTimer}
      words={await formWords()}
      className="grid justify-items-start gap-2"
    >
      {hidden}
      <MomentFields
        {...about}
        name="stopped"
        time=""
        day={null}
        days={stopDays(startedAt, clock)}
        hint={isLong ? t("stoppedHint") : `${t("stoppedHint")} ${t("stoppedNow")}`}
      />
      <SubmitButton variant="secondary">{t("stopSubmit")}</SubmitButton>
    </ActionForm>
  );
  return (
    <details className="folded" open={isLong}>
      <summary className="flex min-h-touch w-fit cursor-pointer items-center text-sm underline underline-offset-4">
        {t("change")}
      </summary>
      <div className="grid gap-5 pt-1">
        {isLong ? [ended, began] : [began, ended]}
        <div className="-ms-3.5">{drop}</div>
      </div>
    </details>
  );
}
