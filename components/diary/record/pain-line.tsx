import type { ReactNode } from "react";
import { TextField } from "#components/ui/text-field.tsx";
import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { Pain, PainScale } from "#lib/diary/core/entry.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { OfferedPlaces } from "./offered-places.tsx";
import { painStart } from "./pain-start.ts";
import { PlaceField } from "./place-field.tsx";
import { RecordSection } from "./record-section.tsx";
import { ScaleLevel } from "./scale-level.tsx";

type PainLineProps = {
  place: number;
  scale: PainScale;
  pain: Pain | null;
  /** The control that says where; left out, a list of places. */
  where?: ReactNode;
};

/** Pain at one place: where, and how strong. Of a child who is watched, how strong comes first: where it hurts is seldom known. */
export async function PainLine({ place, scale, pain, where }: PainLineProps) {
  const t = await getTranslations("diary.record.pain");
  const { shown } = painStart(pain, scale);
  const level = <ScaleLevel place={place} scale={scale} pain={pain} />;
  const location = <PainPlace place={place} pain={pain} where={where} />;
  if (shown !== "flacc" && shown !== "r-flacc") {
    return (
      <div className="grid gap-5">
        {location}
        {level}
      </div>
    );
  }
  return (
    <div className="grid gap-5">
      {level}
      <RecordSection
        title={t("placeKnown")}
        names={[`pain${place}Location`, `pain${place}Name`]}
        open={pain !== null && (pain.location !== "other" || pain.name !== null)}
      >
        {location}
      </RecordSection>
    </div>
  );
}

async function PainPlace({ place, pain, where }: Omit<PainLineProps, "scale">) {
  const t = await getTranslations("diary.record.pain");
  const locale = await getLocale();
  const optional = (await getTranslations("access.form"))("optional");
  const regions = [...Map.groupBy(bodyLocations, ({ region }) => region)].map(([region, places]) => ({
    name: t(`regions.${region}`),
    places: places.map(({ id, names }) => ({ id, name: locale === "es" ? names.es : names.en })),
  }));
  return (
    <>
      {where || (
        <PlaceField
          name={`pain${place}Location`}
          label={place === 1 ? t("place") : t("anotherNumbered", { number: place })}
          defaultValue={pain?.location ?? ""}
          choose={t("choose")}
          regions={regions}
        />
      )}
      <OfferedPlaces place={place} />
      <TextField
        name={`pain${place}Name`}
        label={t("name")}
        optional={optional}
        defaultValue={pain?.name ?? ""}
        maxLength={200}
        autoComplete="off"
      />
    </>
  );
}
