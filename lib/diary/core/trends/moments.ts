import type { Moment } from "./occasions.ts";
import type { HelpRecord } from "./trend-record.ts";

type Growing = { level: number | null; medicines: string[]; activities: { key: string; minutes: number }[] };

/** What was written down, by the minute: of several levels in one minute the highest. In order of time. */
export function momentsOf({ levels, intakes, activities }: HelpRecord): readonly Moment[] {
  const moments = new Map<number, Growing>();
  const at = (minute: number): Growing => {
    const moment = moments.get(minute) ?? { level: null, medicines: [], activities: [] };
    moments.set(minute, moment);
    return moment;
  };
  for (const [minute, level] of levels) {
    const moment = at(minute);
    moment.level = Math.max(moment.level ?? level, level);
  }
  for (const [minute, key] of intakes) at(minute).medicines.push(key);
  for (const [minute, key, minutes] of activities) at(minute).activities.push({ key, minutes: minutes ?? 0 });
  return [...moments].map(([minute, moment]) => ({ at: minute, ...moment })).sort((a, b) => a.at - b.at);
}
