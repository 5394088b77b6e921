import type { EntryContent } from "#lib/diary/core/entry.ts";
import { readSaid } from "#lib/diary/core/journal/read-entry.ts";
import { Remarks } from "#lib/diary/core/journal/remark.ts";
import { isStorableText } from "#lib/diary/core/journal/storable-text.ts";
import type { WrittenValue } from "#lib/diary/core/journal/written-field.ts";
import type { Fate } from "#lib/imports/core/fate.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { Figures } from "#lib/kernel/result.ts";
import type { FileEntry, WrittenEntry } from "./diary-file.ts";
import type { DiaryContext, DiaryRow, KnownEntries } from "./diary-row.ts";
import { readFileTime } from "./file-time.ts";
import { longText } from "./long-texts.ts";
import { isAhead, momentAt } from "./moments.ts";
import { entryOrigin, ownOrigin } from "./origins.ts";
import { ownOriginal, readOwn } from "./own-entry.ts";
import { OTHER, placesIn } from "./place-names.ts";
import type { ResolvedDay } from "./years.ts";

export type DiaryFate = Fate<DiaryRow>;

/** What the person decided, and what is known of the child an entry is for. */
export type Settling = {
  readonly id: string;
  readonly bornOn: CalendarDate;
  readonly zone: string;
  readonly known: KnownEntries;
  /** Where in the file each origin stood. */
  readonly seen: Map<string, number>;
  /** The place of the body a name means; null while the person has not said. */
  readonly placeOf: (name: string) => string | null;
  /** Whether a sleep belongs to the night that began on its day. */
  readonly isNextDay: boolean;
  readonly context: DiaryContext;
};

type Verdict = Omit<DiaryFate, "row">;

/** What becomes of an entry. It is looked at in this order: its day, its places, what it says, and whether it is known. */
export function judgeEntry(entry: FileEntry, resolved: ResolvedDay, child: Settling): Verdict {
  const { written, own, fault } = entry;
  if (fault || !written) return refuse("not-an-entry", { text: (written?.text ?? "").slice(0, 60) });
  const long = longText(written);
  if (long && !own) return refuse("text-too-long", long);
  const day = dayIn(resolved);
  if (typeof day !== "string") return day;
  const remarks = new Remarks();
  const minute = readFileTime(written.time, remarks);
  const moment = momentAt(day, minute, zoneIn(entry, child));
  if (day < child.bornOn) return refuse("before-birth", { date: day, bornOn: child.bornOn });
  const { today, now } = child.context;
  if (isAhead(moment, today, now)) return refuse("in-future", { date: day, today });
  const row = own ? ownRow(entry, moment, child) : readRow(entry, written, moment, child, remarks);
  return "outcome" in row ? row : settle(row, child, remarks);
}

type Moment = Pick<EntryContent, "day" | "minute" | "zone" | "at">;

function dayIn(resolved: ResolvedDay): CalendarDate | Verdict {
  if (resolved.is === "day") return resolved.day;
  if (resolved.is === "missing") return refuse("date-missing");
  if (resolved.is === "wrong") return refuse("date-wrong", { text: resolved.text });
  return refuse("no-leap-day", { text: resolved.text, year: resolved.year });
}

/** Our own export says in which time zone an entry was written; any other file is in the family's. */
function zoneIn({ own }: FileEntry, { zone, context }: Settling): string {
  return own && own.zone !== "" && context.isZone(own.zone) ? own.zone : zone;
}

function readRow(
  { place }: FileEntry,
  written: WrittenEntry,
  moment: Moment,
  child: Settling,
  remarks: Remarks,
): DiaryRow | Verdict {
  const open = placesIn(written).find((name) => child.placeOf(name) === null);
  if (open !== undefined) return refuse("place-undecided", { text: open.slice(0, 60).toWellFormed() });
  const said = readSaid(written.fields, (name) => child.placeOf(name) ?? OTHER, remarks);
  const isMoved = child.isNextDay && said.sleepMinutes !== null;
  const { sleep, ...typed } = said.typed;
  const next = momentAt(addDays(moment.day, 1), null, moment.zone);
  if (isMoved) remarks.tell("sleep-next-day", { date: next.day });
  return {
    childId: child.id,
    content: { ...said, ...moment, ...(isMoved && { sleepMinutes: null, typed }) },
    aside: isMoved
      ? { ...nothing, ...next, sleepMinutes: said.sleepMinutes, typed: { sleep: sleep ?? "" } }
      : null,
    raw: { date: asWritten(written.date), time: asWritten(written.time), text: written.text },
    confirmed: [],
    origin: entryOrigin(written, moment.day, moment.minute, child.context.idOf),
    place,
  };
}

function ownRow({ place, own, written }: FileEntry, moment: Moment, child: Settling): DiaryRow | Verdict {
  const origin = own && ownOrigin(own.id);
  const said = own && written && readOwn(own, written);
  const raw = own && written ? ownOriginal(own, written) : undefined;
  if (!own || !written || !origin || !said || raw === undefined || !own.confirmed.every(isShort))
    return refuse("own-damaged");
  return {
    childId: child.id,
    content: { ...said, ...moment },
    aside: null,
    raw,
    confirmed: own.confirmed,
    origin,
    place,
  };
}

/** The answers to questions are codes. */
const isShort = (code: string) => code.length <= 200 && isStorableText(code);

/** A date or time as the file writes it; Postgres keeps no sign number 0. */
const asWritten = (value: WrittenValue | null) => value?.text.replaceAll("\u0000", "") ?? null;

/** What becomes of an entry with nothing wrong: known, a second time in the file, or new, with what has to be looked at. */
function settle(row: DiaryRow, { known, seen }: Settling, { all }: Remarks): Verdict {
  const before = seen.get(row.origin);
  if (before !== undefined) return { outcome: "duplicate", code: "twice", detail: { line: before } };
  seen.set(row.origin, row.place);
  const stored = known.get(row.origin);
  if (stored) return { outcome: "known", code: stored.isWithdrawn ? "withdrawn" : "same-entry" };
  const outcome = all.some(({ isReview }) => isReview) ? "review" : "new";
  return { outcome, record: row, ...(all.length > 0 && { remarks: all }) };
}

export function refuse(code: string, detail?: Figures): Verdict {
  return { outcome: "refused", code, ...(detail && { detail }) };
}

const nothing: Omit<EntryContent, "day" | "minute" | "zone" | "at"> = {
  ...{ pains: [], intakes: [], activities: [], oxygenLow: null, oxygenHigh: null, oxygenFlow: null },
  ...{
    systolic: null,
    diastolic: null,
    heartRate: null,
    breathingRate: null,
    temperature: null,
    method: null,
  },
  ...{ sleepMinutes: null, sleepFrom: null, sleepTo: null, mood: null, note: null, typed: {} },
};
