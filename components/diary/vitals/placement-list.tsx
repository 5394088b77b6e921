import type { VitalPlacement } from "#lib/diary/core/vitals/placement.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { LevelLabel } from "./level-label.tsx";
import { type PlacementContext, placementSentence } from "./placement-words.ts";

type PlacementListProps = { placements: readonly VitalPlacement[]; context: PlacementContext };

/** What published ranges say, a sentence or two each, under what it asks of a family; in the order given. */
export async function PlacementList({ placements, context }: PlacementListProps) {
  const t = await getTranslations("vitals");
  const locale = await getLocale();
  return (
    <div className="grid gap-4">
      {byLevel(placements).map((group) => (
        <div key={group.map(({ measure, code }) => `${measure} ${code}`).join()}>
          {group[0]?.level && <LevelLabel level={group[0].level} />}
          <ul className="mt-1 grid gap-2">
            {group.map((placement) => (
              <li key={`${placement.measure} ${placement.code}`} className="max-w-prose">
                {placementSentence(placement, context, t, locale)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Neighbours of one level together. */
function byLevel(placements: readonly VitalPlacement[]): VitalPlacement[][] {
  const groups: VitalPlacement[][] = [];
  for (const placement of placements) {
    const last = groups.at(-1);
    if (last?.[0]?.level === placement.level) last.push(placement);
    else groups.push([placement]);
  }
  return groups;
}
