"use client";

import { Fold } from "#components/ui/fold.tsx";
import type { BodyPlace } from "./body-places.ts";
import type { BodyWords } from "./body-words.ts";

type BodyListProps = {
  places: readonly BodyPlace[];
  words: BodyWords;
  name: string;
  ticked: readonly string[];
};

/** The places of the body to tick, by region and folded away; the general ones, which no map shows, stand open. */
export function BodyList({ places, words, name, ticked }: BodyListProps) {
  const regions = [...new Set(places.map(({ region }) => region))].filter((region) => region !== "general");
  const boxes = (region: string) =>
    places
      .filter((place) => place.region === region)
      .map(({ id, name: label }) => (
        <label key={id} className="flex min-h-touch items-center gap-3">
          <input
            type="checkbox"
            name={name}
            value={id}
            defaultChecked={ticked.includes(id)}
            className="tick"
          />
          <span className="min-w-0 break-words">{label}</span>
        </label>
      ));
  // Somebody may unfold a part before the script is there.
  return (
    <div className="grid gap-1">
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">{boxes("general")}</div>
      <details className="folded" suppressHydrationWarning>
        <Fold title={words.list} className="min-h-touch w-fit font-semibold" />
        <div className="border-line border-s-2 ps-4">
          {regions.map((region) => (
            <details key={region} suppressHydrationWarning>
              <Fold title={words.regions[region] ?? region} className="min-h-touch w-fit" />
              <div className="grid gap-x-4 pb-2 min-[24rem]:grid-cols-2">{boxes(region)}</div>
            </details>
          ))}
        </div>
      </details>
    </div>
  );
}
