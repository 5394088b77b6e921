import { placeKey } from "./body-share.ts";
import type { Moment } from "./occasions.ts";
import type { HelpRecord, Place } from "./trend-record.ts";

type Growing = { level: number | null; medicines: string[]; activities: { key: string; minutes: number }[] };

/**
 * What was written down, by the minute: of several levels in one minute the highest. In order of time. With a place only its own levels
 * count: that of another place says nothing of how it was there.
 */
export function momentsOf(
  { pains, intakes, activities }: HelpRecord,
  place: Place | null,
): readonly Moment[] {
  const chosen = place && placeKey(place);
  const moments = new Map<number, Growing>();
  const at = (minute: number): Growing => {
    const moment = moments.get(minute) ?? { level: null, medicines: [], activities: [] };
    moments.set(minute, moment);
    return moment;
  };
  for (const [minute, location, name, level] of pains) {
    if (chosen !== null && placeKey({ location, name }) !== chosen) continue;
    const moment = at(minute);
    moment.level = Math.max(moment.level ?? level, level);
  }
  for (const [minute, key] of intakes) at(minute).medicines.push(key);
  for (const [minute, key, minutes] of activities) at(minute).activities.push({ key, minutes: minutes ?? 0 });
  return [...moments].map(([minute, moment]) => ({ at: minute, ...moment })).sort((a, b) => a.at - b.at);
}

/** The places of which a level was told at a time, the one told most often first; of one in the family's own word, as it was last written. */
export function timedPlaces(pains: HelpRecord["pains"]): readonly Place[] {
  const places = new Map<string, { place: Place; times: number }>();
  for (const [, location, name] of pains) {
    const place = { location, name: location === "other" ? name : null };
    const key = placeKey(place);
    places.set(key, { place, times: (places.get(key)?.times ?? 0) + 1 });
  }
  return [...places.values()].sort((one, other) => other.times - one.times).map(({ place }) => place);
}
