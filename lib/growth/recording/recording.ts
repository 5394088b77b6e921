import type { ChildCaller } from "#lib/access/action.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getChild } from "#lib/families/queries.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import {
  formatLength,
  formatThickness,
  formatWeight,
  type LengthUnit,
  type WeightUnit,
} from "#lib/kernel/units.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { getLocale } from "#lib/words/words.ts";
import { birthReadings } from "../core/birth-readings.ts";
import type { GrowthPlan } from "../core/plan.ts";
import { planOf } from "../core/profile.ts";
import { isSkinfold, type Reading } from "../core/reading.ts";
import type { ReadingRecord } from "../core/reading-record.ts";
import { checkSlips, type Show, type Typed } from "../core/slips.ts";
import { updateWithdrawn } from "../mutations.ts";
import { findReading, getGrowth } from "../queries.ts";
import type { CheckUp, Measured } from "../schema.ts";

// What the doors for people and those for programs have in common: the same rules, asked in the same way.

/** A child's record as a new reading meets it. */
export type Scene = {
  readonly child: ChildView;
  readonly plan: GrowthPlan;
  readonly today: CalendarDate;
  /** All readings, the birth measures among them, oldest first. */
  readonly known: readonly Reading[];
  readonly show: Show;
};

type About = Pick<CheckUp, "takenOn" | "posture"> & { readonly confirmed: readonly string[] };

/** What a reading is checked against; refused for a record that is put away. `except` is the reading that is put right. */
export async function setScene(
  db: Db,
  childId: string,
  { me, timeZone }: Pick<ChildCaller, "me" | "timeZone">,
  except: string | null = null,
): Promise<Result<Scene>> {
  const child = await getChild(db, childId);
  if (child.isArchived) return refused("archived");
  const { profile, recorded } = await getGrowth(db, child);
  const others = recorded.filter(({ id }) => id !== except);
  return ok({
    child,
    plan: planOf(child, profile, me),
    today: todayIn(timeZone, new Date()),
    known: [...birthReadings(child, others), ...others],
    show: showFor(me, await getLocale()),
  });
}

/** Refuses what cannot be and asks about likely slips of the pen. */
export function checkIn(
  { plan, today, known, show }: Scene,
  typed: readonly Typed[],
  { takenOn, posture, confirmed }: About,
): Result<null> {
  return checkSlips(typed, { plan, today, takenOn, posture, known, confirmed }, show);
}

/** The same of one form: sets the scene and checks what was typed. */
export async function checkTyped(
  db: Db,
  typed: readonly Typed[],
  about: About & Pick<CheckUp, "childId">,
  caller: ChildCaller,
  except: string | null,
): Promise<Result<null>> {
  const scene = await setScene(db, about.childId, caller, except);
  return scene.ok ? checkIn(scene.value, typed, about) : scene;
}

export type Withdrawn = {
  readonly id: string;
  readonly reading: ReadingRecord & { readonly isWithdrawn: boolean };
  /** False where it was so already, and nothing was done. */
  readonly isChanged: boolean;
};

/** Takes a reading out of the record at a moment, or puts it back with null; refused for a record that is put away. */
export async function setWithdrawn(
  db: Db,
  childId: string,
  readingId: string,
  at: Date | null,
): Promise<Result<Withdrawn>> {
  const reading = await findReading(db, childId, readingId);
  if (!reading) return refused("not-found");
  if ((await getChild(db, childId)).isArchived) return refused("archived");
  const isWithdrawn = at !== null;
  const isChanged = reading.isWithdrawn !== isWithdrawn;
  if (isChanged) await updateWithdrawn(db, readingId, at);
  return ok({ id: readingId, reading: { ...reading, isWithdrawn }, isChanged });
}

/** What the audit trail keeps of a reading. */
export function figureOf(reading: Pick<Measured, "kind" | "value"> & { takenOn: string }) {
  return { kind: reading.kind, value: reading.value, takenOn: reading.takenOn };
}

function showFor(me: SignedIn, locale: string): Show {
  return {
    measure: (kind, value) => {
      if (kind === "weight") return formatWeight(value, me.weightUnit, locale);
      return isSkinfold(kind) ? formatThickness(value, locale) : formatLength(value, me.lengthUnit, locale);
    },
    suggestion: (kind, value, unit) => {
      if (kind === "weight") return formatWeight(value, unit as WeightUnit, locale);
      return isSkinfold(kind)
        ? formatThickness(value, locale)
        : formatLength(value, unit as LengthUnit, locale);
    },
    date: (date: CalendarDate) => formatDate(date, locale),
  };
}
