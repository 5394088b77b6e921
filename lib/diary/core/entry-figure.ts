import type { EntryContent } from "./entry.ts";

/** What the audit trail keeps of an entry: when it was and of what kind it is, but not what it says. */
export type EntryFigure = {
  readonly day: string;
  readonly minute: number | null;
  readonly holds: string[];
};

export function figureOf(content: EntryContent): EntryFigure {
  const { day, minute, pains, intakes, activities, sleepMinutes, mood, note } = content;
  const vitals = [content.oxygenLow, content.oxygenFlow, content.systolic, content.heartRate];
  const measured = [...vitals, content.breathingRate, content.temperature];
  const holds = {
    pain: pains.length > 0,
    medication: intakes.length > 0,
    activity: activities.length > 0,
    vitals: measured.some((figure) => figure !== null),
    sleep: sleepMinutes !== null,
    mood: mood !== null,
    note: note !== null,
  };
  return {
    day,
    minute,
    holds: Object.entries(holds).flatMap(([kind, isHeld]) => (isHeld ? [kind] : [])),
  };
}
