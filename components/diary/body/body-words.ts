import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { BodyDrawingView } from "#lib/diary/core/body-shapes.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What the body map and its list say. */
export type BodyWords = {
  readonly legend: string;
  readonly views: Readonly<Record<BodyDrawingView, string>>;
  readonly left: string;
  readonly right: string;
  /** Whose left and right is meant. */
  readonly sides: string;
  readonly list: string;
  /** What is chosen, after a tap: "{places}" stands for the names. */
  readonly chosen: string;
  readonly none: string;
  readonly regions: Readonly<Record<string, string>>;
};

export async function bodyWords(childName: string): Promise<BodyWords> {
  const t = await getTranslations("body");
  const pain = await getTranslations("diary.record.pain");
  const regions = [...new Set(bodyLocations.map(({ region }) => region))];
  return {
    legend: t("legend"),
    views: { front: t("views.front"), back: t("views.back"), head: t("views.head") },
    left: t("left"),
    right: t("right"),
    sides: t("sides", { name: childName }),
    list: t("list"),
    chosen: t("chosen", { places: "{places}" }),
    none: t("none"),
    regions: Object.fromEntries(regions.map((region) => [region, pain(`regions.${region}`)])),
  };
}
