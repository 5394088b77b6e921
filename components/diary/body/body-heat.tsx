import type { CSSProperties } from "react";
import type { Body } from "#lib/diary/core/body/proportions.ts";
import { drawBody } from "#lib/diary/core/body-shapes.ts";
import { getTranslations } from "#lib/words/words.ts";
import { BodyDrawingSvg, type PlaceLook } from "./body-drawing.tsx";
import { bodyPlaces } from "./body-places.ts";

/** A place with how strongly it is coloured, 0 to 1, and what the figure behind that is, in words. */
export type HeatPlace = { readonly id: string; readonly share: number; readonly told: string };

type BodyHeatProps = {
  body: Body;
  childName: string;
  /** By the ids of the list of places; those that nothing was told of are left out. */
  places: readonly HeatPlace[];
  /** What `told` says: the head of its column. */
  heading: string;
  caption: string;
  /** Told apart from another such drawing of the page. */
  name?: string;
};

/** The body coloured by place, with the same in a table: the strongest first. Static; nothing in it is a script. */
export async function BodyHeat({ body, childName, places, heading, caption, name = "heat" }: BodyHeatProps) {
  const t = await getTranslations("body");
  const shares = new Map(places.map(({ id, share }) => [id, Math.round(share * 100)]));
  const names = new Map((await bodyPlaces()).map((place) => [place.id, place.name]));
  return (
    <div className="body-heat">
      <div className="body-views">
        {drawBody(body).map((drawing) => (
          <div key={drawing.view} className={`body-view body-view-${drawing.view}`}>
            <p className="text-center text-quiet text-sm">{t(`views.${drawing.view}`)}</p>
            <p className="body-sides">
              <span>{drawing.view === "back" ? t("left") : t("right")}</span>
              <span>{drawing.view === "back" ? t("right") : t("left")}</span>
            </p>
            <BodyDrawingSvg drawing={drawing} name={name} look={(id) => heatOf(shares.get(id))} />
          </div>
        ))}
      </div>
      <p className="text-center text-quiet text-sm">{t("sides", { name: childName })}</p>
      {places.length === 0 ? (
        <p className="text-center">{t("heat.none")}</p>
      ) : (
        <table className="chart-table body-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("heat.place")}</th>
              <th scope="col">{heading}</th>
            </tr>
          </thead>
          <tbody>
            {places
              .toSorted((a, b) => b.share - a.share)
              .map(({ id, told }) => (
                <tr key={id}>
                  <th scope="row">
                    <span className="body-swatch" style={heatOf(shares.get(id))?.style} />
                    {names.get(id) ?? id}
                  </th>
                  <td>{told}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** The share as CSS takes it; what is told at all is seen at all. */
function heatOf(share: number | undefined): PlaceLook | undefined {
  if (share === undefined) return undefined;
  return { style: { "--heat": Math.max(24, share) } as CSSProperties };
}
