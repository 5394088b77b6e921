import type { EntryContent } from "#lib/diary/core/entry.ts";
import { placeVitals } from "#lib/diary/core/vitals/place-vitals.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { LengthUnit } from "#lib/kernel/units.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";
import { PlacementList } from "./placement-list.tsx";
import { pressingOf } from "./placement-order.ts";
import { type VitalGround, vitalChildOn } from "./vital-child.ts";

type VitalsNotesProps = {
  entry: EntryContent;
  child: ChildView;
  ground: VitalGround;
  unit: TemperatureUnit;
  lengthUnit: LengthUnit;
};

/** For a list of entries: only what an entry's figures ask of a family. Nothing where they ask nothing. */
export async function VitalsNotes({ entry, child, ground, unit, lengthUnit }: VitalsNotesProps) {
  const placements = pressingOf(placeVitals(entry, vitalChildOn(child, entry, ground)));
  if (placements.length === 0) return null;
  const context = { unit, lengthUnit, heightOn: ground.height?.takenOn ?? null };
  return <PlacementList placements={placements} context={context} />;
}
