import type { ChildView } from "#lib/families/core/child.ts";
import type { Db } from "#lib/platform/db.ts";
import { lookAround } from "../around/around.ts";
import type { Noticed } from "../core/entry.ts";
import { deleteLines, insertLines } from "../lines/mutations.ts";
import { medicinesFor } from "../listed-medicines/listed-medicines.ts";
import { noticesOn, setNoticeScene } from "../notices/notices.ts";
import type { FoundEntry } from "../queries.ts";

export type NoticedEntry = {
  readonly entry: FoundEntry;
  /** Whether anything is to be pointed out that was not when it was written. */
  readonly isNoticed: boolean;
};

/**
 * Looks at the medications of an entry that is there again beside what was given around it in the meantime, and keeps with them what is
 * to be pointed out. Nothing is asked: it was given, and is only put back.
 */
export async function noticeAgain(db: Db, child: ChildView, entry: FoundEntry): Promise<NoticedEntry> {
  const { list } = await medicinesFor(db, child, [entry]);
  const scene = await setNoticeScene(db, child, list, [entry]);
  if (!scene) return { entry, isNoticed: false };
  const { given } = await lookAround(db, child, [entry], { medicines: list, except: entry.id });
  const noticed = noticesOn(entry, given, scene);
  const fresh = entry.intakes.map((intake, place) => freshOf(noticed[place] ?? [], intake.noticed));
  if (fresh.every((own) => own.length === 0)) return { entry, isNoticed: false };
  const intakes = entry.intakes.map((intake, place) => ({
    ...intake,
    noticed: [...intake.noticed, ...(fresh[place] ?? [])],
  }));
  const lined = { ...entry, intakes, familyId: child.familyId, childId: child.id };
  await deleteLines(db, lined);
  await insertLines(db, [lined]);
  return { entry: { ...entry, intakes }, isNoticed: true };
}

/** What was not pointed out before, of whatever figures. */
function freshOf(noticed: readonly Noticed[], before: readonly Noticed[]): Noticed[] {
  return noticed.filter(({ code }) => !before.some((known) => known.code === code));
}
