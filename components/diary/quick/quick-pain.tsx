import { Segmented } from "#components/ui/segmented.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PainScale } from "#lib/diary/core/entry.ts";
import { facesLevels } from "#lib/diary/core/pain-scales.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { Face } from "../record/face.tsx";
import { placeName } from "../words/place-name.ts";
import { LevelButton } from "./level-button.tsx";
import { QuickForm } from "./quick-form.tsx";

type QuickPainProps = {
  /** Where it hurt lately, by the list's ids; there is at least one. */
  places: readonly string[];
  scale: PainScale;
  context: DiaryContext;
};

const figures = Array.from({ length: 11 }, (_, level) => level);

/** Pain where it hurt before, now: a tap on how strong it is saves it. */
export async function QuickPain({ places, scale, context: { child, place } }: QuickPainProps) {
  const t = await getTranslations("diary.now");
  const words = await getTranslations("diary.words");
  const locale = await getLocale();
  const isFaces = scale === "faces";
  return (
    <QuickForm childId={child.id} label={t("pain")} shown={["pain1Location"]}>
      <input type="hidden" name="pain1Scale" value={scale} />
      <Segmented
        name="pain1Location"
        label={t("painWhere")}
        defaultValue={places[0]}
        options={places.map((location) => ({
          value: location,
          label: placeName({ location, name: null }, locale),
        }))}
      />
      <fieldset>
        <legend className="mb-1.5 font-semibold">{t("painHow")}</legend>
        <div className={isFaces ? "levels levels-faces" : "levels"}>
          {(isFaces ? facesLevels : figures).map((level) => (
            <LevelButton key={level} name="pain1Level" value={level} label={words("levelOf", { level })}>
              {isFaces && <Face level={level} />}
              {level}
            </LevelButton>
          ))}
        </div>
      </fieldset>
      <p className="flex min-h-touch items-center">
        <TextLink href={`${place}/record?pain`}>{t("otherPlace")}</TextLink>
      </p>
    </QuickForm>
  );
}
