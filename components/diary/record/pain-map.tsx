import { bodyOf } from "#lib/diary/core/body-choice.ts";
import type { DiaryProfile } from "#lib/diary/core/profile.ts";
import { ageOn } from "#lib/kernel/dates.ts";
import { BodyField } from "../body/body-field.tsx";
import { bodyPlaces } from "../body/body-places.ts";
import { bodyWords } from "../body/body-words.ts";
import type { DiaryContext } from "../diary-context.ts";

type PainMapProps = {
  /** The number of the place in its form: everything that is ticked is of its level. */
  place: number;
  chosen: readonly string[];
  outline: DiaryProfile["outline"];
  context: DiaryContext;
};

/** Where it hurts: a body to tap, and its places to tick. */
export async function PainMap({ place, chosen, outline, context: { child, today } }: PainMapProps) {
  return (
    <BodyField
      name={`pain${place}Location`}
      body={bodyOf(outline, ageOn(child.bornOn, today).years)}
      places={await bodyPlaces()}
      words={await bodyWords(child.name)}
      chosen={chosen}
    />
  );
}
