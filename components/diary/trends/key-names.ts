import type { Named } from "#lib/diary/core/trends/trend-record.ts";

/** What the family calls a medication or an activity: as it was last written; else its key, written large. */
export function namesByKey(names: readonly Named[]): (key: string) => string {
  const known = new Map(names.map(({ key, name }) => [key, name]));
  return (key) => known.get(key) || key.charAt(0).toLocaleUpperCase() + key.slice(1);
}
