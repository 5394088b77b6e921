import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { EntryContent } from "../core/entry.ts";
import type { GivenIntake } from "../core/given-intake.ts";
import type { Medicine } from "../core/medicines/medicine.ts";
import { type ChildKey, findEntriesById, listIdsAt, recentIntakes } from "../queries.ts";

/** What is written around the moments of new entries. */
export type Around = {
  readonly entries: readonly (EntryContent & { readonly id: string })[];
  readonly given: readonly GivenIntake[];
};

type Looking = {
  readonly medicines: readonly Pick<Medicine, "minIntervalMinutes">[];
  /** The entry that is put right. */
  readonly except?: string | null;
};

/** The entries of the same minutes, and the medications of the days before and after. */
export async function lookAround(
  db: Db,
  child: ChildKey,
  contents: readonly EntryContent[],
  { medicines, except = null }: Looking,
): Promise<Around> {
  const entries = await findEntriesById(db, child, await listIdsAt(db, child, contents));
  const given: GivenIntake[] = [];
  const medicated = contents.filter(({ intakes }) => intakes.length > 0).map(({ day }) => day);
  for (const [from, to] of stretchesOf(medicated, reachOf(medicines)))
    given.push(...(await recentIntakes(db, child, from, to)));
  return except === null ? { entries, given } : withoutEntry({ entries, given }, except);
}

/** What is around but for one entry. */
export function withoutEntry({ entries, given }: Around, except: string): Around {
  return {
    entries: entries.filter(({ id }) => id !== except),
    given: given.filter(({ entryId }) => entryId !== except),
  };
}

/** So many days before and after tell of every interval between doses that the family noted; two at least, for 24 hours by any clock. */
export function reachOf(medicines: Looking["medicines"]): number {
  const longest = Math.max(0, ...medicines.map(({ minIntervalMinutes }) => minIntervalMinutes ?? 0));
  return Math.max(2, Math.ceil(longest / 1440) + 1);
}

/** The days with so many on each side, those that touch as one stretch. */
export function stretchesOf(days: readonly CalendarDate[], reach: number): [CalendarDate, CalendarDate][] {
  const stretches: [CalendarDate, CalendarDate][] = [];
  for (const day of [...days].sort()) {
    const last = stretches.at(-1);
    if (last && addDays(day, -reach) <= addDays(last[1], 1)) last[1] = addDays(day, reach);
    else stretches.push([addDays(day, -reach), addDays(day, reach)]);
  }
  return stretches;
}

/** What is around with an entry that will be there, too. */
export function withEntry({ entries, given }: Around, id: string, content: EntryContent): Around {
  const { day, minute, at } = content;
  const taken = content.intakes.map(({ text: _, route: __, noticed: ___, ...intake }) => ({
    ...intake,
    ...{ entryId: id, day, minute, at },
  }));
  return { entries: [...entries, { ...content, id }], given: [...given, ...taken] };
}
