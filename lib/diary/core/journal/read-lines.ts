import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { Activity, Intake, Pain } from "#lib/diary/core/entry.ts";
import { ingredientKey } from "#lib/diary/core/ingredient.ts";
import { plainName } from "#lib/diary/core/plain-name.ts";
import { readActivity } from "#lib/diary/core/written/activity-amount.ts";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { readPainLevel } from "#lib/diary/core/written/pain-level.ts";
import type { Written } from "#lib/diary/core/written/written.ts";
import { shownLine } from "./plain-text.ts";
import type { Remarks } from "./remark.ts";
import type { WrittenField, WrittenLine } from "./written-field.ts";

/** So long a name may be in the record, and so many figures one level has. */
const LONGEST_NAME = 200;
const MOST_LEVELS = 20;

const names = new Map(bodyLocations.map(({ id, names: { en } }) => [id, en]));

/** The places that hurt. What cannot be read is kept as it was written, without a level. */
export function readPains(
  lines: readonly WrittenLine[],
  placeOf: (name: string) => string,
  remarks: Remarks,
): Pain[] {
  return named(lines, remarks).flatMap(({ name, line }): Pain[] => {
    const read = take(line, readPainLevel, remarks);
    if (read === "nothing") return [];
    const level = read && read.levels.length <= MOST_LEVELS ? read : null;
    if (read && !level) remarks.look("unread", { key: name, text: line.text, why: "unreadable" });
    const location = placeOf(name);
    return [
      {
        location,
        name: name === names.get(location) ? null : name,
        text: shownLine(line.text),
        levels: level?.levels ?? [],
        low: level?.low ?? null,
        high: level?.high ?? null,
        mean: level?.mean ?? null,
        band: level?.band ?? null,
        scale: null,
        rater: "unknown",
        items: null,
      },
    ];
  });
}

/** The medications taken; one that is named without a dose is not counted as taken, and that is told. */
export function readIntakes(lines: readonly WrittenLine[], remarks: Remarks): Intake[] {
  return named(lines, remarks).flatMap(({ name, line }): Intake[] => {
    const dose = take(line, readDose, remarks);
    if (dose === "nothing") {
      remarks.tell("no-dose", { key: name });
      return [];
    }
    return [
      {
        medicineId: null,
        key: ingredientKey(name),
        name,
        text: shownLine(line.text),
        amount: dose?.amount ?? null,
        unit: dose?.unit ?? null,
        perAmount: dose?.perAmount ?? null,
        perUnit: dose?.perUnit ?? null,
        count: dose?.count ?? null,
        route: null,
        noticed: [],
      },
    ];
  });
}

/** What was done, in minutes or in how many. */
export function readActivities(lines: readonly WrittenLine[], remarks: Remarks): Activity[] {
  return named(lines, remarks).flatMap(({ name, line }): Activity[] => {
    const amount = take(line, readActivity, remarks);
    if (amount === "nothing") return [];
    const { minutes = null, count = null } = amount ?? {};
    return [{ key: plainName(name), name, text: shownLine(line.text), minutes, count }];
  });
}

/** The lines of a field that holds an object; what holds something else is kept in the entry as it was written. */
export function linesIn({ key, value, lines }: WrittenField, remarks: Remarks): readonly WrittenLine[] {
  if (lines) return lines;
  if (value.text.trim() !== "") remarks.look("unread", { key, text: value.text, why: "unreadable" });
  return [];
}

/** Lines with names that can be kept. One that stands twice is kept twice. */
function named(lines: readonly WrittenLine[], remarks: Remarks) {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const name = shownLine(line.name);
    if (name === "" || name.length > LONGEST_NAME) {
      remarks.look("unread", { key: line.name, text: line.text, why: "unreadable" });
      return [];
    }
    if (seen.has(line.name)) remarks.tell("key-twice", { key: name });
    seen.add(line.name);
    return [{ name, line }];
  });
}

/** A reader's answer: what it read, null for what is kept as written only, "nothing" where nothing was recorded. */
export function take<T>(
  { name, plain, text }: WrittenLine,
  read: (raw: unknown) => Written<T | null>,
  remarks: Remarks,
): T | null | "nothing" {
  // A list or an object is no figure; a figure is read as it is spelled.
  const answer = read(plain === undefined ? {} : typeof plain === "number" ? text : plain);
  if ("error" in answer) {
    remarks.look("unread", { key: name, text, why: answer.error });
    return null;
  }
  if (!("review" in answer)) return answer.value ?? "nothing";
  remarks.look(answer.value === null ? "unread" : "unsure", { key: name, text, why: answer.review });
  return answer.value;
}
