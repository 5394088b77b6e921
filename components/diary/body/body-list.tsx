"use client";

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
        <summary className="flex min-h-touch w-fit cursor-pointer items-center gap-2 font-semibold">
          <FoldMark />
          {words.list}
        </summary>
        <div className="border-line border-s-2 ps-4">
          {regions.map((region) => (
            <details key={region} suppressHydrationWarning>
              <summary className="flex min-h-touch w-fit cursor-pointer items-center gap-2">
                <FoldMark />
                {words.regions[region]}
              </summary>
              <div className="grid gap-x-4 pb-2 min-[24rem]:grid-cols-2">{boxes(region)}</div>
            </details>
          ))}
        </div>
      </details>
    </div>
  );
}

function FoldMark() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="told-mark size-5 flex-none fill-none stroke-current stroke-2"
    >
      <path d="m9 6 6 6-6 6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
