import type { ChildView } from "#lib/families/core/child.ts";
import { listWeights, type Weighed } from "#lib/families/weight/queries.ts";
import { ageOn } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { EntryContent, Noticed } from "../core/entry.ts";
import type { GivenIntake } from "../core/given-intake.ts";
import type { Medicine } from "../core/medicines/medicine.ts";
import { type Region, regionFor } from "../core/medicines/medicine-fact.ts";
import { noticeIntakes } from "../core/medicines/notices.ts";
import { getProfile } from "../profile/queries.ts";

/** What a child's medications are looked at with. */
export type NoticeScene = {
  readonly child: Pick<ChildView, "bornOn">;
  readonly medicines: readonly Medicine[];
  readonly region: Region;
  readonly emergency: string | null;
  /** The newest first, as far back as the last one before the first entry. */
  readonly weights: readonly Weighed[];
};

/** Gathers what notices are made from, for entries of the days from the first of them to the last. */
export async function setNoticeScene(
  db: Db,
  child: ChildView,
  medicines: readonly Medicine[],
  contents: readonly EntryContent[],
): Promise<NoticeScene | null> {
  const days = contents.filter(({ intakes }) => intakes.length > 0).map(({ day }) => day);
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const { region, emergency } = await getProfile(db, child);
  const weights = await listWeights(db, child, first, last);
  return { child, medicines, region: regionFor(child.country, region), emergency, weights };
}

/** What is to be pointed out about each medication of an entry, beside what was given around it and the child's last weight by its day. */
export function noticesOn(
  content: EntryContent,
  given: readonly GivenIntake[],
  { child, medicines, region, weights }: NoticeScene,
): readonly (readonly Noticed[])[] {
  const { intakes, day, at } = content;
  const known = weights.find(({ weighedOn }) => weighedOn <= day);
  const dosed = {
    ageMonths: ageOn(child.bornOn, day).totalMonths,
    weightKg: known?.weightKg ?? null,
    weighedOn: known?.weighedOn ?? null,
  };
  return noticeIntakes(intakes, given, medicines, dosed, region, { day, at });
}
