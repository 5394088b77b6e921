import { localTimeIn } from "#lib/kernel/local-time.ts";
import type { EntryContent } from "./entry.ts";
import { emptyDraft } from "./entry-draft.ts";
import { plainName } from "./plain-name.ts";
import type { TimerKind } from "./timer.ts";
import { minutesBetween, toMinute } from "./whole-minutes.ts";

/** The entry that comes of a timer, to the minute as a clock shows it: at the moment it was stopped, of the day on which it ended. */
export function timerEntry(
  { kind, name, startedAt }: { readonly kind: TimerKind; readonly name: string; readonly startedAt: Date },
  stoppedAt: Date,
  zone: string,
): EntryContent {
  const [from, at] = [toMinute(startedAt), toMinute(stoppedAt)];
  const minutes = minutesBetween(from, at);
  const moment = { ...localTimeIn(zone, at), zone, at: at.toISOString() };
  const { sleepFromMinute: _, sleepToMinute: __, isNow, intakePlaces, ...said } = emptyDraft(moment.day);
  const nothing = { ...said, sleepFrom: null, sleepTo: null };
  if (kind === "sleep")
    return {
      ...{ ...nothing, ...moment, sleepMinutes: minutes },
      ...{ sleepFrom: from.toISOString(), sleepTo: at.toISOString() },
    };
  const done = { key: plainName(name), name, text: `${minutes}`, minutes, count: null };
  return { ...nothing, ...moment, activities: [done] };
}
