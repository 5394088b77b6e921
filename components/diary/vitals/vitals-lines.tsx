import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { EntryContent } from "#lib/diary/core/entry.ts";
import { placeVitals } from "#lib/diary/core/vitals/place-vitals.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { LengthUnit } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";
import { PlacementList } from "./placement-list.tsx";
import { byUrgency } from "./placement-order.ts";
import { SourceList } from "./source-list.tsx";
import { type VitalGround, vitalChildOn } from "./vital-child.ts";

type VitalsLinesProps = {
  entry: EntryContent;
  child: ChildView;
  ground: VitalGround;
  unit: TemperatureUnit;
  lengthUnit: LengthUnit;
};

/** Where the figures of an entry lie for the child's age, most pressing first, and who says so. Nothing where nothing was measured. */
export async function VitalsLines({ entry, child, ground, unit, lengthUnit }: VitalsLinesProps) {
  const placements = byUrgency(placeVitals(entry, vitalChildOn(child, entry, ground)));
  if (placements.length === 0) return null;
  const t = await getTranslations("vitals");
  const context = { unit, lengthUnit, heightOn: ground.height?.takenOn ?? null };
  return (
    <Card title={t("lines.title")}>
      <PlacementList placements={placements} context={context} />
      <p className="mt-4 max-w-prose text-sm text-quiet">{t("notDiagnosis")}</p>
      <p className="mt-2 flex min-h-touch items-center">
        <TextLink href={`/children/${child.id}/diary/vitals`}>{t("lines.more")}</TextLink>
      </p>
      <SourceList sources={placements.map(({ source }) => source)} />
    </Card>
  );
}
