import { Act } from "#components/ui/act.tsx";
import type { Timer } from "#lib/diary/core/timer.ts";
import { isOverdue } from "#lib/diary/core/timer-days.ts";
import { dropTimer, stopTimer } from "#lib/diary/timers/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { ChangeTimer } from "./change-timer.tsx";
import { Elapsed } from "./elapsed.tsx";
import { sinceWords } from "./since-words.ts";

type RunningTimersProps = { timers: readonly Timer[]; context: DiaryContext };

/** What is going on: since when, for how long, and the button that ends it, from whichever device. */
export async function RunningTimers({ timers, context }: RunningTimersProps) {
  if (timers.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {timers.map((timer) => (
        <li key={timer.id} className="rounded-control bg-accent-soft p-3">
          <RunningTimer timer={timer} context={context} />
        </li>
      ))}
    </ul>
  );
}

async function RunningTimer({ timer, context }: { timer: Timer; context: DiaryContext }) {
  const { child, instant, mayRecord } = context;
  const t = await getTranslations("diary.timers");
  const words = await getTranslations("diary.words");
  const minutes = Math.max(0, Math.floor((instant.getTime() - Date.parse(timer.startedAt)) / 60_000));
  const isLong = isOverdue(new Date(timer.startedAt), instant);
  const fields = { childId: child.id, timerId: timer.id };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p>
          <span className="block font-semibold">{await sinceWords(timer, context)}</span>
          <Elapsed
            since={timer.startedAt}
            minutes={minutes}
            words={{
              minutes: words("minutes", { minutes: "{minutes}" }),
              hours: words("hoursMinutes", { hours: "{hours}", minutes: "{minutes}" }),
            }}
          />
        </p>
        {mayRecord && !isLong && (
          <Act
            action={stopTimer}
            fields={fields}
            label={t(timer.kind === "sleep" ? "wake" : "stop")}
            variant="primary"
            size="normal"
          />
        )}
      </div>
      {mayRecord && isLong && <p className="pt-2">{t("overdue")}</p>}
      {mayRecord && (
        <ChangeTimer
          timer={timer}
          context={context}
          drop={<Act action={dropTimer} fields={fields} label={t("drop")} variant="quiet" />}
        />
      )}
    </>
  );
}
