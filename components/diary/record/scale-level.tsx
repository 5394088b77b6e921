import { Segmented } from "#components/ui/segmented.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Pain, PainScale } from "#lib/diary/core/entry.ts";
import { facesLevels, flaccItems } from "#lib/diary/core/pain-scales.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { FlaccField } from "./flacc-field.tsx";
import { LevelField } from "./level-field.tsx";
import { painStart } from "./pain-start.ts";

type ScaleLevelProps = {
  place: number;
  /** The child's own; a stored pain keeps its. */
  scale: PainScale;
  pain: Pain | null;
};

const figures = Array.from({ length: 11 }, (_, level) => level);

/** How strong a pain is, on the scale that fits; a range can always be written instead. */
export async function ScaleLevel({ place, scale: usual, pain }: ScaleLevelProps) {
  const t = await getTranslations("diary.record.pain");
  const words = await getTranslations("diary.words");
  const { shown, scale, rater, button, range } = painStart(pain, usual);
  const isObserved = shown === "flacc" || shown === "r-flacc";
  const isFaces = shown === "faces";
  return (
    <>
      <input type="hidden" name={`pain${place}Scale`} value={scale} />
      {isObserved ? (
        <ObservedLevel place={place} scale={shown} pain={pain} />
      ) : (
        <LevelField
          name={`pain${place}Level`}
          label={t(isFaces ? "facesAsk" : "level")}
          levels={(isFaces ? facesLevels : figures).map((value) => ({
            value,
            label: words("levelOf", { level: value }),
          }))}
          faces={isFaces}
          ends={[t("none"), t("worst")]}
          defaultValue={button}
        />
      )}
      <TextField
        name={`pain${place}Range`}
        label={t(isObserved ? "figure" : "range")}
        hint={t("rangeHint")}
        defaultValue={range}
        maxLength={40}
        autoComplete="off"
      />
      {isObserved ? (
        <input type="hidden" name={`pain${place}Rater`} value={rater} />
      ) : (
        <Segmented
          name={`pain${place}Rater`}
          label={t("rater")}
          defaultValue={rater}
          options={(["self", "observer"] as const).map((value) => ({ value, label: t(value) }))}
        />
      )}
    </>
  );
}

async function ObservedLevel({ place, scale, pain }: ScaleLevelProps) {
  const t = await getTranslations("diary.record.pain");
  const language = (await getLocale()) === "es" ? "es" : "en";
  return (
    <div className="grid gap-3">
      <p className="text-quiet">{t("flaccAsk")}</p>
      {scale === "r-flacc" && <p className="text-quiet">{t("rFlaccHint")}</p>}
      <FlaccField
        place={place}
        sumWords={t("flaccSum", { sum: "{sum}" })}
        rows={flaccItems.map(({ id, names, scores }) => ({
          id,
          label: names[language],
          scores: scores.map(({ score, texts }) => ({ score, text: texts[language] })),
          defaultScore: pain?.items?.[id] ?? null,
        }))}
      />
      <p className="text-sm text-quiet">{t("flaccSource")}</p>
    </div>
  );
}
