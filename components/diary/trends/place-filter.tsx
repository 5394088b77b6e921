import { Tabs } from "#components/ui/tabs.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type PlacePain, placeKey } from "#lib/diary/core/trends/body-share.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { placeName } from "../words/place-name.ts";

type PlaceFilterProps = {
  places: readonly PlacePain[];
  /** The place looked at; null for all of them. */
  chosen: Pick<PlacePain, "location" | "name"> | null;
  addressOf: (key: string | null) => string;
};

/** So many places are offered at once, the others are folded. */
const OFFERED = 4;

/** Pain everywhere, or at one place of those it was told of. */
export async function PlaceFilter({ places, chosen, addressOf }: PlaceFilterProps) {
  if (places.length === 0 && !chosen) return null;
  const t = await getTranslations("trends.places");
  const locale = await getLocale();
  const chosenKey = chosen && placeKey(chosen);
  const isTold = places.some((place) => placeKey(place) === chosenKey);
  const named = [...places, ...(chosen && !isTold ? [chosen] : [])].map((place) => ({
    key: placeKey(place),
    name: placeName(place, locale),
  }));
  const first = named.filter(({ key }, turn) => turn < OFFERED || key === chosenKey);
  const others = named.filter((place) => !first.includes(place));
  return (
    <div className="grid gap-1">
      <Tabs
        label={t("label")}
        tabs={[{ key: null, name: t("all") }, ...first].map(({ key, name }) => ({
          href: addressOf(key),
          label: name,
          current: key === chosenKey,
        }))}
      />
      {others.length > 0 && (
        <details>
          <summary className="inline-flex min-h-touch cursor-pointer items-center text-sm text-link">
            {t("more")}
          </summary>
          <ul className="flex flex-wrap gap-x-6">
            {others.map(({ key, name }) => (
              <li key={key} className="flex min-h-touch items-center">
                <TextLink href={addressOf(key)} scroll={false}>
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
