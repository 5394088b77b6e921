import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { SummaryNames } from "./summary-words.ts";

/** What the medications and activities of a day were called there: the name alone that was used, else the key, written large. */
export function dayNames(entries: readonly Pick<EntryContent, "intakes" | "activities">[]): SummaryNames {
  const lines = entries.flatMap(({ intakes, activities }) => [...intakes, ...activities]);
  const names = Map.groupBy(lines, ({ key }) => key);
  const intakes = entries.flatMap((entry) => entry.intakes);
  return {
    nameOf(key) {
      const used = new Set(names.get(key)?.map(({ name }) => name));
      const [only] = used;
      return used.size === 1 && only ? only : key.charAt(0).toLocaleUpperCase() + key.slice(1);
    },
    unread: new Set(intakes.filter(({ amount, unit }) => amount === null || !unit).map(({ key }) => key)),
  };
}
