import { babyBuddyFile } from "./baby-buddy.ts";
import { type Columns, columnsByName, type KnownFile, mappingOf } from "./known-file.ts";
import { plainWords } from "./plain-words.ts";
import { sectionName } from "./sections.ts";
import type { Field } from "./source.ts";

/** Our own export's columns (lib/growth/core/export-rows.ts and lib/vaccinations/core/export-rows.ts). */
const NESTLING: Readonly<Record<string, Field>> = {
  id: "id",
  "child id": "child",
  child: "child-name",
  date: "date",
  kind: "kind",
  value: "value",
  unit: "unit",
  "typed value": "typed-value",
  "typed unit": "typed-unit",
  posture: "posture",
  source: "source",
  device: "device",
  estimated: "estimated",
  note: "note",
  record: "activity",
  vaccine: "vaccine",
  product: "product",
  cvx: "cvx",
  lot: "lot",
  mvx: "manufacturer",
  site: "site",
  route: "route",
  provider: "provider",
  expires: "expires",
  "next due": "next-due",
};

/** The file the headers tell, in whatever order the columns are; null when they tell none. */
export function knownFile(header: readonly string[]): KnownFile | null {
  const columns = columnsByName(header);
  return (
    nestlingFile(columns) ??
    huckleberryFile(columns) ??
    sproutTrackFile(header, columns) ??
    babyTrackerFile(header) ??
    babyBuddyFile(header, columns)
  );
}

/** What tells each room's rows; a file of the whole record has all of it, and its rows say what they are. */
const TELLING = {
  growth: ["id", "child id", "kind", "value", "typed value", "typed unit", "date"],
  vaccinations: ["id", "child id", "date", "precision", "cvx", "visit"],
} as const;

function nestlingFile(columns: Columns): KnownFile | null {
  const isOf = (room: keyof typeof TELLING) => TELLING[room].every((name) => columns.has(name));
  const mapping = mappingOf(columns, NESTLING);
  if (isOf("growth") && isOf("vaccinations")) return { source: "nestling", type: "record", mapping };
  if (isOf("growth")) return { source: "nestling", type: "growth", mapping };
  const isBeside = ["record", "id", "child id"].every((name) => columns.has(name));
  return isOf("vaccinations") || isBeside ? { source: "nestling", type: "vaccinations", mapping } : null;
}

/** Growth rows put the weight, the length and the head in the three columns that other rows use for conditions. */
function huckleberryFile(columns: Columns): KnownFile | null {
  if (!["type", "start", "start condition", "end condition"].every((name) => columns.has(name))) return null;
  const mapping = mappingOf(columns, {
    type: "activity",
    start: "date",
    "start condition": "weight",
    "start location": "length",
    "end condition": "head",
    notes: "note",
  });
  return { source: "huckleberry", type: "timeline", mapping };
}

/** Headers are in the user's language, their order is always the same; a measurement is named by its sub-type. */
function sproutTrackFile(header: readonly string[], columns: Columns): KnownFile | null {
  const [, , activity = "", sub = ""] = header.map(plainWords);
  const isEnglish = columns.has("activity type") && columns.has("sub type");
  const isOther = header.length === 12 && /a[ck]tivi/.test(activity) && /^(?:sub|unter|sous)/.test(sub);
  if (!isEnglish && !isOther) return null;
  const at = (name: string, place: number) => (isEnglish ? columns.get(name) : undefined) ?? place;
  const mapping = {
    date: at("date", 0),
    time: at("time", 1),
    activity: at("activity type", 2),
    kind: at("sub type", 3),
    value: at("amount", 7),
    unit: at("unit", 8),
    details: at("details", 9),
    note: at("notes", 10),
  };
  return { source: "sprout-track", type: "timeline", mapping };
}

/** Sections in one file, or a type of its own that is no growth; growth alone reads like any sheet. */
function babyTrackerFile(header: readonly string[]): KnownFile | null {
  if (sectionName(header[0] ?? "") !== null) return { source: "baby-tracker", type: "all", mapping: {} };
  const type = BABY_TRACKER[header.join(",")];
  return type ? { source: "baby-tracker", type, mapping: {} } : null;
}

const BABY_TRACKER: Readonly<Record<string, string>> = {
  "Type,Start,End,Method,Amount,Duration,Notes": "feeding",
  "Start,End,Duration,Nap,Notes": "sleep",
  "Time,Wet,Solid,Color,Notes": "diaper",
  "Start,End,Duration,Milestone,Notes": "tummy-time",
  "Time,Temperature,Notes": "temperature",
  "Start,End,Amount,Duration": "pumping",
  "Time,Amount,Notes": "milk",
  "Time,Name,Dosage,Unit,Notes": "medication",
  "Date,Title,Category,Description": "milestone",
};
