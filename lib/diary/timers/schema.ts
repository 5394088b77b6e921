import { z } from "zod";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { timerKinds } from "../core/timer.ts";
import type { ClockTime } from "../core/timer-moment.ts";
import { readClockTime } from "../core/written/clock-time.ts";

const id = z.string("invalid").refine(isId, "invalid");
const text = z.string().trim().max(200, "text-long").optional();

export const timerOnlyInput = z.object({ childId: id, timerId: id });

/** `startedTime` "HH:MM" is the last time the clock showed it, or that of the day `startedOn`; left empty: now. */
export const startTimerInput = timerOnlyInput
  .extend({ kind: z.enum(timerKinds, "invalid"), name: text, startedTime: text, startedOn: text })
  .transform(({ name = "", startedTime, startedOn, ...timer }, check) => {
    if (timer.kind === "activity" && name === "")
      check.addIssue({ code: "custom", path: ["name"], message: "activity-missing" });
    const started = readClock({ time: startedTime, day: startedOn }, "started", check);
    return { ...timer, name: timer.kind === "sleep" ? "" : name.replace(/\s+/g, " "), started };
  });

export const changeTimerInput = timerOnlyInput
  .extend({ startedTime: text, startedOn: text })
  .transform(({ startedTime, startedOn, ...timer }, check) => {
    const started = readClock({ time: startedTime, day: startedOn }, "started", check);
    if (!started) check.addIssue({ code: "custom", path: ["startedTime"], message: "time-wrong" });
    return { ...timer, started };
  });

/** `stoppedTime` "HH:MM" is the first time the clock showed it after the start, or that of the day `stoppedOn`; left empty: now. */
export const stopTimerInput = timerOnlyInput
  .extend({ stoppedTime: text, stoppedOn: text })
  .transform(({ stoppedTime, stoppedOn, ...timer }, check) => ({
    ...timer,
    stopped: readClock({ time: stoppedTime, day: stoppedOn }, "stopped", check),
  }));

export type SentTimer = z.output<typeof startTimerInput>;
export type SentChange = z.output<typeof changeTimerInput>;
export type SentStop = z.output<typeof stopTimerInput>;

type Typed = { readonly time: string | undefined; readonly day: string | undefined };

function readClock(
  { time = "", day = "" }: Typed,
  name: "started" | "stopped",
  check: z.core.$RefinementCtx,
): ClockTime | null {
  const wrong = (field: string, message: string) =>
    check.addIssue({ code: "custom", path: [field], message });
  const read = readClockTime(time);
  if ("error" in read || "review" in read) {
    wrong(`${name}Time`, "time-wrong");
    return null;
  }
  if (read.value === null) {
    // A day alone says no moment, and is not passed over for now.
    if (day !== "") wrong(`${name}Time`, "time-wrong");
    return null;
  }
  const on: CalendarDate | null = day === "" ? null : parseCalendarDate(day);
  if (day !== "" && !on) wrong(`${name}On`, "day-wrong");
  return { minute: read.value, day: on };
}
