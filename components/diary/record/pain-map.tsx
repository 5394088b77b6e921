import { bodyOf } from "#lib/diary/core/body-choice.ts";
import type { DiaryProfile } from "#lib/diary/core/profile.ts";
import { ageOn, type CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";
import { BodyField } from "../body/body-field.tsx";
import { bodyPlaces } from "../body/body-places.ts";
import { bodyWords } from "../body/body-words.ts";
import type { DiaryContext } from "../diary-context.ts";

type PainMapProps = {
  /** The number of the place in its form: everything that is ticked is of its level. */
  place: number;
  chosen: readonly string[];
  outline: DiaryProfile["outline"];
  /** The day it is about: on it the child was as old as the body. */
  day: CalendarDate;
  context: DiaryContext;
};

/** Where it hurts: a body to tap, and its places to tick. */
export async function PainMap({ place, chosen, outline, day, context: { child } }: PainMapProps) {
  const words = await bodyWords(child.name);
  const t = await getTranslations("diary.record.pain");
  const legend = place === 1 ? words.legend : t("anotherNumbered", { number: place });
  return (
    <BodyField
      name={`pain${place}Location`}
      body={bodyOf(outline, ageOn(child.bornOn, day).years)}
      places={await bodyPlaces()}
      words={{ ...words, legend }}
      chosen={chosen}
    />
  );
}
