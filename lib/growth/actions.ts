"use server";

import { type ChildCaller, childAction } from "#lib/access/action.ts";
import { referenceSexOf } from "#lib/families/core/child.ts";
import { getChild } from "#lib/families/queries.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { formatLength, formatWeight, type LengthUnit, type WeightUnit } from "#lib/kernel/units.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { getLocale } from "#lib/words/words.ts";
import { birthReadings } from "./core/birth-readings.ts";
import { checkSlips, type Show, type Typed } from "./core/slips.ts";
import { insertCheckUp, updateReading, updateWithdrawn } from "./mutations.ts";
import { findReading, listReadings } from "./queries.ts";
import {
  type CheckUp,
  correctReadingInput,
  type Measured,
  readingOnlyInput,
  recordReadingsInput,
} from "./schema.ts";

export const recordReadings = childAction({
  verb: "growth.record",
  needs: "growth:record",
  room: "growth",
  input: recordReadingsInput,
  async run(db, checkUp, caller) {
    const typed = checkUp.measured.map((measured) => ({ ...measured, field: measured.kind }));
    const sound = await checkTyped(db, typed, checkUp, caller, null);
    if (!sound.ok) return sound;
    const id = await insertCheckUp(db, checkUp, { familyId: caller.familyId, recordedBy: caller.me.id });
    return ok({ id, audit: { kinds: checkUp.measured.map(({ kind }) => kind), takenOn: checkUp.takenOn } });
  },
  to: (_, { childId, measured }) =>
    `/children/${childId}/growth?kind=${measured[0]?.kind ?? "weight"}&saved=recorded`,
});

export const correctReading = childAction({
  verb: "growth.correct",
  needs: "growth:record",
  room: "growth",
  input: correctReadingInput,
  async run(db, correction, caller) {
    const before = await findReading(db, correction.childId, correction.readingId);
    const measured = correction.measured;
    if (!before || before.isWithdrawn || !measured || before.kind !== measured.kind)
      return refused("not-found");
    const sound = await checkTyped(db, [{ ...measured, field: "value" }], correction, caller, before.id);
    if (!sound.ok) return sound;
    await updateReading(db, correction, measured);
    return ok({
      id: before.id,
      audit: { before: figureOf(before), after: figureOf({ ...correction, ...measured }) },
    });
  },
  to: (_, { childId }) => `/children/${childId}/growth/history?saved=corrected`,
});

export const withdrawReading = childAction({
  verb: "growth.withdraw",
  needs: "growth:record",
  room: "growth",
  input: readingOnlyInput,
  run: (db, { childId, readingId }) => setWithdrawn(db, childId, readingId, new Date()),
  to: (_, { childId, readingId }) => `/children/${childId}/growth/history?withdrawn=${readingId}`,
});

export const restoreReading = childAction({
  verb: "growth.restore",
  needs: "growth:record",
  room: "growth",
  input: readingOnlyInput,
  run: (db, { childId, readingId }) => setWithdrawn(db, childId, readingId, null),
  to: (_, { childId }) => `/children/${childId}/growth/history?saved=restored`,
});

async function setWithdrawn(
  db: Db,
  childId: string,
  readingId: string,
  at: Date | null,
): Promise<Result<{ id: string }>> {
  const reading = await findReading(db, childId, readingId);
  if (!reading) return refused("not-found");
  await updateWithdrawn(db, readingId, at);
  return ok({ id: readingId });
}

async function checkTyped(
  db: Db,
  typed: readonly Typed[],
  about: Pick<CheckUp, "childId" | "takenOn" | "posture" | "confirmed">,
  { me, timeZone, familyId }: ChildCaller,
  except: string | null,
): Promise<Result<null>> {
  const child = await getChild(db, about.childId);
  if (child.isArchived) return refused("archived");
  const recorded = (await listReadings(db, { familyId, id: child.id })).filter(({ id }) => id !== except);
  const situation = {
    bornOn: child.bornOn,
    sex: referenceSexOf(child),
    today: todayIn(timeZone, new Date()),
    takenOn: about.takenOn,
    posture: about.posture,
    known: [...birthReadings(child, recorded), ...recorded],
    confirmed: about.confirmed,
  };
  return checkSlips(typed, situation, showFor(me, await getLocale()));
}

function showFor(me: SignedIn, locale: string): Show {
  return {
    measure: (kind, value) =>
      kind === "weight"
        ? formatWeight(value, me.weightUnit, locale)
        : formatLength(value, me.lengthUnit, locale),
    suggestion: (kind, value, unit) =>
      kind === "weight"
        ? formatWeight(value, unit as WeightUnit, locale)
        : formatLength(value, unit as LengthUnit, locale),
    date: (date: CalendarDate) => formatDate(date, locale),
  };
}

function figureOf(reading: Pick<Measured, "kind" | "value"> & { takenOn: string }) {
  return { kind: reading.kind, value: reading.value, takenOn: reading.takenOn };
}
