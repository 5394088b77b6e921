import { ok, type Question, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { getLocale } from "#lib/words/words.ts";
import { type Around, lookAround, withEntry, withoutEntry } from "../around/around.ts";
import { type EntryFigure, figureOf } from "../core/entry-figure.ts";
import { keepEntries } from "../keeping/keeping.ts";
import { medicinesFor } from "../listed-medicines/listed-medicines.ts";
import { setNoticeScene } from "../notices/notices.ts";
import { type EntryPlace, findPlaces } from "../places/places.ts";
import { placeEntry } from "../placing/placing.ts";
import { openQuestions, questionOnOther } from "../questions/questions.ts";
import { type DiaryScene, type Recorder, setDiaryScene } from "../scene/scene.ts";
import type { SentEntry } from "../schema.ts";
import { answered, lookAt, refusalOf } from "../soundness/soundness.ts";
import { holdGiving } from "../turn/turn.ts";

// What the doors for people and those for programs have in common: the same rules, asked in the same way.

export type KeptEntry = {
  readonly id: string;
  /** False where it was stored already, and nothing was done. */
  readonly isNew: boolean;
  readonly audit: EntryFigure;
};

/** What becomes of another entry under an id that is stored: it is kept as new, or refused as "id-taken". */
type OtherContent = { readonly otherContent?: "kept" | "refused" };

/** Keeps an entry once it is sound. Sent again it is no entry twice; other content under its id is kept as new. */
export async function recordEntryAs(
  db: Db,
  sent: SentEntry,
  caller: Recorder,
  rule: OtherContent = {},
): Promise<Result<KeptEntry>> {
  const done = await recordAll(db, [sent], caller, { ...rule, at: () => "" });
  return done.ok ? ok(done.value[0] as KeptEntry) : done;
}

/**
 * Several of one child at once, all or none, each looked at beside those before it. The names of fields and of the questions' fields
 * begin with `entries.<n>.`; answers to them do not.
 */
export async function recordEntriesAs(
  db: Db,
  sent: readonly SentEntry[],
  caller: Recorder,
  rule: OtherContent = {},
): Promise<Result<readonly KeptEntry[]>> {
  return recordAll(db, sent, caller, { ...rule, at: (place) => `entries.${place}.` });
}

type Rule = OtherContent & { readonly at: (place: number) => string };

async function recordAll(
  db: Db,
  sent: readonly SentEntry[],
  caller: Recorder,
  { at, otherContent = "kept" }: Rule,
): Promise<Result<readonly KeptEntry[]>> {
  const [first] = sent;
  if (!first) return ok([]);
  const scene = await setDiaryScene(db, first.childId, caller);
  if (!scene.ok) return scene;
  const { child } = scene.value;
  if (sent.some(({ draft }) => draft.intakes.length > 0)) await holdGiving(db, child.id);
  const medicines = await medicinesFor(
    db,
    child,
    sent.map(({ draft }) => draft),
  );
  const entries = sent.map((each) => placeEntry(each, scene.value, medicines));
  const refusal = refusalOf(entries, scene.value, await getLocale(), at);
  if (refusal) return refusal;
  const { places, others } = await findPlaces(db, child, entries, { ever: otherContent === "refused" });
  if (otherContent === "refused" && others.length > 0) {
    const fields = others.map((entry) => [`${at(entries.indexOf(entry))}id`, "id-taken"]);
    return { ...refused("id-taken"), fields: Object.fromEntries(fields) };
  }
  const looked = await lookAtAll(db, places, scene.value, medicines.list, at);
  if (!looked.ok) return looked;
  const kept = await keepEntries(db, looked.value, { child, recordedBy: caller.me.id });
  return ok(kept.map(({ id, isNew, entry }) => ({ id, isNew, audit: figureOf(entry.content) })));
}

/** The entries with what was pointed out about them, once nothing is left to ask about those that are new. */
async function lookAtAll(
  db: Db,
  places: readonly EntryPlace[],
  { child }: DiaryScene,
  list: Parameters<typeof setNoticeScene>[2],
  at: (place: number) => string,
): Promise<Result<readonly EntryPlace[]>> {
  const contents = places.filter(({ isStored }) => !isStored).map(({ entry }) => entry.content);
  const notices = await setNoticeScene(db, child, list, contents);
  const locale = await getLocale();
  let around: Around = await lookAround(db, child, contents, { medicines: list });
  const questions: Question[] = [];
  const looked = places.map((place, nth): EntryPlace => {
    if (place.isStored) return place;
    // Somebody may have stored just this in the meantime: it is nothing beside itself.
    const beside = withoutEntry(around, place.id);
    const { content, questions: open } = lookAt(place.entry, beside, notices, locale);
    const all = [...open, ...openQuestions(questionOnOther(place), place.entry.confirmed)];
    questions.push(...all.map((question) => ({ ...question, field: at(nth) + question.field })));
    around = withEntry(around, place.id, content);
    return { ...place, entry: { ...place.entry, content } };
  });
  const sound = answered(questions);
  return sound.ok ? ok(looked) : sound;
}
