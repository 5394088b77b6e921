import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import { placeVitals } from "#lib/diary/core/vitals/place-vitals.ts";
import type { LengthUnit } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { PlacementList } from "../vitals/placement-list.tsx";
import { pressingOf } from "../vitals/placement-order.ts";
import { type VitalGround, vitalChildOn } from "../vitals/vital-child.ts";

type PressingNoteProps = {
  /** What was just saved. */
  entry: Entry;
  ground: VitalGround;
  lengthUnit: LengthUnit;
  context: DiaryContext;
};

/** What the figures of an entry ask of a family, said as soon as it is saved; where they ask nothing, the way to what they say. */
export async function PressingNote({ entry, ground, lengthUnit, context }: PressingNoteProps) {
  const { child, place, unit } = context;
  const placements = pressingOf(placeVitals(entry, vitalChildOn(child, entry, ground)));
  const t = await getTranslations("diary.saved");
  const toFigures = (
    <p className="flex min-h-touch items-center">
      <TextLink href={`${place}/entries/${entry.id}`}>{t("figures")}</TextLink>
    </p>
  );
  if (placements.length === 0) return toFigures;
  const isUrgent = placements.some(({ level }) => level === "red");
  return (
    <Notice tone={isUrgent ? "danger" : "warn"} role="status">
      <PlacementList
        placements={placements}
        context={{ unit, lengthUnit, heightOn: ground.height?.takenOn ?? null }}
      />
      {toFigures}
    </Notice>
  );
}
