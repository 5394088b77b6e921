import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Body } from "#lib/diary/core/body/proportions.ts";
import { type PlaceShare, placeKey } from "#lib/diary/core/trends/body-share.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { BodyHeat } from "../body/body-heat.tsx";
import { figureWords } from "../words/figure-words.ts";
import { placeName } from "../words/place-name.ts";

type BodyCardProps = {
  body: Body;
  childName: string;
  places: readonly PlaceShare[];
  /** Where a place's course is drawn. */
  courseOf: (key: string) => string;
};

/** The body coloured by how often each place hurt, then each place with a way to its course. */
export async function BodyCard({ body, childName, places, courseOf }: BodyCardProps) {
  const t = await getTranslations("trends.body");
  const locale = await getLocale();
  const told = ({ ofDays, days, entries, mean, max }: PlaceShare) =>
    [
      t("days", { days, share: `${figureWords(ofDays * 100, locale, 0)} %`, entries }),
      t("levels", { mean: figureWords(mean, locale), max: figureWords(max, locale) }),
    ].join(", ");
  const named = places.map((place) => ({ place, key: placeKey(place), name: placeName(place, locale) }));
  const own = named.filter(({ place }) => place.location === "other");
  return (
    <>
      <Card>
        <BodyHeat
          body={body}
          childName={childName}
          places={places
            .filter(({ location }) => location !== "other")
            .map((place) => ({ id: place.location, share: place.ofDays, told: told(place) }))}
          heading={t("heading")}
          caption={t("map")}
        />
        {own.length > 0 && (
          <div className="mt-4">
            <h2 className="text-sm text-quiet">{t("elsewhere")}</h2>
            <ul>
              {own.map(({ place, key, name }) => (
                <li key={key} className="py-1 text-sm">
                  <strong>{name}</strong>: {told(place)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="mt-4 text-sm text-quiet">{t("note")}</p>
      </Card>
      <nav aria-label={t("courses")}>
        <h2 className="text-lg">{t("courses")}</h2>
        <ul className="flex flex-wrap gap-x-6">
          {named.map(({ key, name }) => (
            <li key={key} className="flex min-h-touch items-center">
              <TextLink href={courseOf(key)}>{name}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
