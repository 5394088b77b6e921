import type { Noticed } from "#lib/diary/core/entry.ts";

/**
 * The notices on the ingredients of one medication, each said once. Of several ingredients, one that does not hold for all says which it is
 * about: the ingredient may have been given in another product.
 */
export function saidOnce(
  keys: readonly string[],
  byKey: readonly (readonly Noticed[])[],
): readonly Noticed[] {
  const all = byKey.flatMap((notices, at) => notices.map((notice) => ({ notice, key: keys[at] ?? "" })));
  const same = Map.groupBy(all, ({ notice }) => JSON.stringify(notice));
  return [...same.values()].flatMap(([first, ...others]): Noticed[] => {
    if (!first) return [];
    const { notice, key } = first;
    const isOfAll = others.length + 1 >= keys.length;
    if (isOfAll || !ofDoses.includes(notice.code)) return [notice];
    return [{ code: notice.code, detail: { ...notice.detail, key } }];
  });
}

const ofDoses: readonly string[] = ["too-soon", "too-soon-after", "too-many", "too-much"];
