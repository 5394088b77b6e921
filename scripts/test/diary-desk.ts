import { beforeAll, beforeEach } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { correctEntryAs } from "#lib/diary/correction/correction.ts";
import { findEntry, listDay } from "#lib/diary/queries.ts";
import { recordEntryAs } from "#lib/diary/recording/recording.ts";
import type { Recorder } from "#lib/diary/scene/scene.ts";
import { correctEntryInput, recordEntryInput } from "#lib/diary/schema.ts";
import { withdrawEntryAs } from "#lib/diary/withdrawal/withdrawal.ts";
import { addDays, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { questionId, type Result } from "#lib/kernel/result.ts";
import { asPerson, type Db } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "./people.ts";

export type Typed = Readonly<Record<string, unknown>>;
type Deed<T> = (db: Db, caller: Recorder) => Promise<Result<T>>;

export const today = todayIn("UTC", new Date());
/** A day that is over, whatever the time of the test. */
export const day = addDays(today, -3);

/**
 * A family of one parent, Ana, and one child, Nora, made anew before each test, and the diary's doors as Ana goes
 * through them. What is typed is of 10:00 on `day` and under `entryId` unless it says otherwise.
 */
export function diaryDesk() {
  let ana: TestPerson;
  let child: { readonly familyId: string; readonly id: string };
  let entryId: string;

  beforeAll(async () => {
    ana = await makePerson("Ana");
  });

  beforeEach(async () => {
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    child = { familyId, id: childIds[0] ?? "" };
    entryId = newId();
  });

  const form = (told: Typed) => ({ childId: child.id, entryId, day, time: "10:00", ...told });

  /** Through the rules of the doors; a refusal undoes all, as it does behind a form. */
  async function through<T>(deed: Deed<T>): Promise<Result<T>> {
    const undone: { refusal?: Result<T> } = {};
    return asPerson(ana, async (db, me) => {
      const access = await checkChild(db, child.id, "diary:record");
      if (!access.ok) throw new Error(access.code);
      const result = await deed(db, { me, ...access.value });
      if (result.ok) return result;
      undone.refusal = result;
      throw new Error("undone");
    }).catch((error: unknown) => {
      if (undone.refusal) return undone.refusal;
      throw error;
    });
  }

  const recording =
    (told: Typed): Deed<{ id: string; isNew: boolean }> =>
    (db, caller) =>
      recordEntryAs(db, recordEntryInput.parse(form(told)), caller);
  const correcting = (told: Typed) => (db: Db, caller: Recorder) =>
    correctEntryAs(db, correctEntryInput.parse(form(told)), caller);

  return {
    get ana() {
      return ana;
    },
    get child() {
      return child;
    },
    get entryId() {
      return entryId;
    },
    form,
    through,
    recording,
    correcting,
    record: (told: Typed) => through(recording(told)),
    correct: (told: Typed) => through(correcting(told)),
    /** Takes the entry out of the diary, or puts it back where `at` is null. */
    withdraw: (at: Date | null = new Date(), id = entryId) =>
      through((db, caller) => withdrawEntryAs(db, { childId: child.id, entryId: id }, at, caller)),
    find: (id = entryId) => asPerson(ana, (db) => findEntry(db, child, id)),
    onDay: (on = day) => asPerson(ana, (db) => listDay(db, child, on)),
  };
}

export const idOf = (result: Result<{ id: string }>) => (result.ok ? result.value.id : "");

/** What is asked, as "field:code"; "kept" where nothing is. */
export const asked = <T>(result: Result<T>) =>
  result.ok ? "kept" : result.questions?.map(({ field, code }) => `${field}:${code}`);

/** A yes to all that is asked of an entry, of several by its own field's name. */
export const yesTo = <T>(result: Result<T>) =>
  result.ok ? [] : (result.questions ?? []).map(questionId).map((id) => id.replace(/^entries\.\d+\./, ""));
