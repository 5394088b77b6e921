import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Timer } from "#lib/diary/core/timer.ts";
import { changeTimer, stopTimer } from "#lib/diary/timers/actions.ts";
import { formatTime } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

type ChangeTimerProps = {
  timer: Timer;
  context: DiaryContext;
  /** The form that throws it away. */
  drop: ReactNode;
};

/** What was noticed late: it began, or ended, at another time; or it never was. */
export async function ChangeTimer({ timer, context: { child }, drop }: ChangeTimerProps) {
  const t = await getTranslations("diary.timers");
  const startedTime = formatTime(new Date(timer.startedAt), child.timeZone, await getLocale());
  const hidden = (
    <>
      <input type="hidden" name="childId" value={child.id} />
      <input type="hidden" name="timerId" value={timer.id} />
    </>
  );
  return (
    <details className="folded">
      <summary className="flex min-h-touch w-fit cursor-pointer items-center text-sm underline underline-offset-4">
        {t("change")}
      </summary>
      <div className="grid gap-3 pt-1">
        <ActionForm
          key={startedTime}
          action={changeTimer}
          words={await formWords()}
          className="grid grid-cols-[1fr_auto] items-end gap-2"
        >
          {hidden}
          <TextField name="startedTime" label={t("startedAt")} type="time" defaultValue={startedTime} />
          <SubmitButton variant="secondary">{t("changeSubmit")}</SubmitButton>
        </ActionForm>
        <ActionForm
          action={stopTimer}
          words={await formWords()}
          className="grid grid-cols-[1fr_auto] items-end gap-2"
        >
          {hidden}
          <TextField name="stoppedTime" label={t("stoppedAt")} type="time" />
          <SubmitButton variant="secondary">{t(timer.kind === "sleep" ? "wake" : "stop")}</SubmitButton>
        </ActionForm>
        {drop}
      </div>
    </details>
  );
}
