import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { placeKey } from "#lib/diary/core/trends/body-share.ts";
import type { Place } from "#lib/diary/core/trends/trend-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { placeName } from "../words/place-name.ts";

type HelpPlaceProps = {
  path: string;
  /** The places of the period. */
  places: readonly Place[];
  /** The place looked at; null for all of them. */
  chosen: Place | null;
  /** What else is chosen on the page. */
  choices: Readonly<Record<string, string | number>>;
};

/** Pain everywhere, or at one place alone: a plain form whose answer is an address. */
export async function HelpPlace({ path, places, chosen, choices }: HelpPlaceProps) {
  if (places.length === 0 && !chosen) return null;
  const t = await getTranslations("trends.places");
  const helps = await getTranslations("trends.helps");
  const locale = await getLocale();
  const chosenKey = chosen ? placeKey(chosen) : "";
  const isTold = !chosen || places.some((place) => placeKey(place) === chosenKey);
  const named = (isTold ? places : [...places, chosen]).map((place) => ({
    value: placeKey(place),
    label: placeName(place, locale),
  }));
  const shown = named.find(({ value }) => value === chosenKey)?.label;
  return (
    <div className="grid gap-2">
      <form action={path} className="flex flex-wrap items-end gap-3">
        {Object.entries(choices).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="min-w-0 max-w-sm flex-1 basis-48">
          <SelectField
            name="at"
            label={t("label")}
            options={[{ value: "", label: t("all") }, ...named]}
            defaultValue={chosenKey}
          />
        </div>
        <Button type="submit">{helps("show")}</Button>
      </form>
      {shown && <p>{helps("at", { place: shown })}</p>}
    </div>
  );
}
