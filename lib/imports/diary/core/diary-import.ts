import { Remarks } from "#lib/diary/core/journal/remark.ts";
import { type Choices, LEAVE_OUT } from "#lib/imports/core/choices.ts";
import type { RoomImport } from "#lib/imports/core/room-import.ts";
import { dayChoices } from "./day-choices.ts";
import type { DiaryContext, DiaryRow } from "./diary-row.ts";
import { type DiaryFate, judgeEntry, refuse, type Settling } from "./judge.ts";
import { placeOf } from "./place-names.ts";

/** The diary room's part of an import: the entries of a diary file. Other files hold none. */
export const diaryImport: RoomImport<DiaryRow, DiaryContext> = {
  room: "diary",
  fates({ diary }, _, choices, context) {
    if (!diary) return [];
    const { isOrderOpen, resolved } = dayChoices(diary, choices, context.today);
    const children = new Map<string, Settling>();
    const fates = diary.entries.map((entry, at): DiaryFate => {
      const row = entry.place;
      const id = Object.hasOwn(choices.children, entry.childKey)
        ? choices.children[entry.childKey]
        : undefined;
      if (id === undefined) return { row, ...refuse("child-undecided") };
      if (id === LEAVE_OUT) return { row, outcome: "left-out", code: "child-left-out" };
      const child = children.get(id) ?? settlingOf(id, choices, context);
      if (!child) return { row, ...refuse("child-unknown") };
      children.set(id, child);
      if (isOrderOpen && !entry.own) return { row, childId: id, ...refuse("order-undecided") };
      return { row, childId: id, ...judgeEntry(entry, resolved.days[at] ?? { is: "missing" }, child) };
    });
    return withLongDays(fates);
  },
};

function settlingOf(id: string, choices: Choices, context: DiaryContext): Settling | null {
  const found = Object.hasOwn(context.children, id) ? context.children[id] : undefined;
  if (!found) return null;
  const isNextDay = choices.sleep === "begins";
  return { ...found, id, seen: new Map(), placeOf: placesBy(choices), isNextDay, context };
}

/** Each name is looked up once: a journal says the same few again and again. */
function placesBy({ places = {} }: Choices): Settling["placeOf"] {
  const known = new Map<string, string | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const place = placeOf(name, places);
    known.set(name, place);
    return place;
  };
}

const DAY_MINUTES = 1440;

/** No day has more minutes than it has: the entry with which a day's activities pass that is to be looked at. */
function withLongDays(fates: readonly DiaryFate[]): DiaryFate[] {
  const minutes = new Map<string, number>();
  return fates.map((fate) => {
    const { record } = fate;
    if (!record) return fate;
    const key = `${record.childId} ${record.content.day}`;
    const before = minutes.get(key) ?? 0;
    const now = record.content.activities.reduce((sum, activity) => sum + (activity.minutes ?? 0), before);
    minutes.set(key, now);
    if (now <= DAY_MINUTES || before > DAY_MINUTES) return fate;
    const remarks = new Remarks();
    remarks.look("day-too-long", { minutes: now });
    return { ...fate, outcome: "review", remarks: [...(fate.remarks ?? []), ...remarks.all] };
  });
}
