import type { DraftSheet } from "./draft-sheet.ts";
import type { Activity } from "./entry.ts";
import { plainName } from "./plain-name.ts";
import { type ActivityAmount, readActivity } from "./written/activity-amount.ts";
import type { WrittenActivity } from "./written-entry.ts";

/** So many of something one activity takes, and so many minutes. */
const MOST = 1_000_000;
const MOST_MINUTES = 1440;

const isAmount = ({ minutes, count }: ActivityAmount): boolean =>
  (minutes ?? 0) >= 0 && (minutes ?? 0) <= MOST_MINUTES && (count ?? 0) >= 0 && (count ?? 0) <= MOST;

/** The lines of activities; how long or how many may be left open. */
export function readActivities(written: readonly WrittenActivity[], sheet: DraftSheet): Activity[] {
  return written.map(({ place, name, minutes, count }) => {
    const said = sheet.words(`activity${place}`, name.replace(/\s+/g, " "));
    if (said === "") sheet.fault(`activity${place}`, "activity-missing");
    const read = sheet.take(`minutes${place}`, minutes, readActivity, "minutes-wrong", isAmount);
    return {
      key: plainName(said),
      name: said,
      text: minutes || count,
      minutes: read?.minutes ?? null,
      count: count === "" ? (read?.count ?? null) : readCount(place, count, sheet),
    };
  });
}

function readCount(place: number, text: string, sheet: DraftSheet): number | null {
  const count = /^\d{1,7}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return count <= MOST ? count : sheet.fault(`count${place}`, "count-wrong");
}
