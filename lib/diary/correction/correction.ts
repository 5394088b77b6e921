import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { getLocale } from "#lib/words/words.ts";
import { lookAround } from "../around/around.ts";
import type { EntryContent } from "../core/entry.ts";
import { type EntryFigure, figureOf } from "../core/entry-figure.ts";
import { inFormerOrder } from "../core/former-order.ts";
import { type ListedMedicines, medicinesFor } from "../listed-medicines/listed-medicines.ts";
import { replaceEntry } from "../mutations.ts";
import { setNoticeScene } from "../notices/notices.ts";
import { type PlacedEntry, placeEntry } from "../placing/placing.ts";
import { findEntry } from "../queries.ts";
import { type DiaryScene, type Recorder, setDiaryScene } from "../scene/scene.ts";
import type { SentEntry } from "../schema.ts";
import { answered, lookAt, refusalOf } from "../soundness/soundness.ts";
import { holdGiving } from "../turn/turn.ts";

export type CorrectedEntry = {
  readonly id: string;
  readonly audit: { readonly before: EntryFigure; readonly after: EntryFigure };
};

/** Puts an entry right once it is sound; its photo, and what an import brought of it, stay. */
export async function correctEntryAs(
  db: Db,
  sent: SentEntry,
  caller: Recorder,
): Promise<Result<CorrectedEntry>> {
  const scene = await setDiaryScene(db, sent.childId, caller);
  if (!scene.ok) return scene;
  const { child } = scene.value;
  if (sent.draft.intakes.length > 0) await holdGiving(db, child.id);
  const before = await findEntry(db, child, sent.entryId);
  if (!before || before.isWithdrawn) return refused("not-found");
  const medicines = await medicinesFor(db, child, [sent.draft]);
  const placed = placeAgain(sent, scene.value, medicines, before);
  const locale = await getLocale();
  const refusal = refusalOf([placed], scene.value, locale);
  if (refusal) return refusal;
  const entry = { ...placed, content: keepOwn(placed.content, before) };
  const notices = await setNoticeScene(db, child, medicines.list, [entry.content]);
  const around = await lookAround(db, child, [entry.content], {
    medicines: medicines.list,
    except: before.id,
  });
  const { content, questions } = lookAt(entry, around, notices, locale, before);
  const sound = answered(questions);
  if (!sound.ok) return sound;
  const pains = inFormerOrder(content.pains, before.pains);
  const stored = await replaceEntry(db, child, before.id, { ...content, pains }, sent.confirmed);
  if (!stored) return refused("not-found");
  return ok({ id: before.id, audit: { before: figureOf(before), after: figureOf(content) } });
}

/** By the clock it was written by, where that shows the same day and time; else by the family's clock as it is. */
function placeAgain(
  sent: SentEntry,
  scene: DiaryScene,
  medicines: ListedMedicines,
  before: EntryContent,
): PlacedEntry {
  const former = placeEntry(sent, { ...scene, zone: before.zone }, medicines, before);
  const { day, minute } = former.content;
  return day === before.day && minute === before.minute ? former : placeEntry(sent, scene, medicines, before);
}

/** Where day and time stay as they were, so does the instant, though the family's clock may be another by now; and what no form asks for stays. */
function keepOwn(content: EntryContent, before: EntryContent): EntryContent {
  const isSameMoment = content.day === before.day && content.minute === before.minute;
  const others = Object.entries(before.typed).filter(([field]) => !asked.includes(field));
  const typed = { ...Object.fromEntries(others), ...content.typed };
  return { ...content, typed, ...(isSameMoment && { zone: before.zone, at: before.at }) };
}

const asked = ["oxygen", "pressure", "temperature", "sleep"];
