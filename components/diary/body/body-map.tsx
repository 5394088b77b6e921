"use client";

import { type MouseEvent, useState } from "react";
import type { Body } from "#lib/diary/core/body/proportions.ts";
import { type BodyDrawingView, bodyViews, drawBody } from "#lib/diary/core/body-shapes.ts";
import { BodyDrawingSvg } from "./body-drawing.tsx";
import type { BodyWords } from "./body-words.ts";

type BodyMapProps = {
  body: Body;
  name: string;
  words: BodyWords;
  isChosen: (id: string) => boolean;
  toggle: (id: string) => void;
};

/**
 * The body to tap on. Hidden from screen readers and the keyboard, which have the same places as a list below. On a small screen one
 * view at a time, and the head of the front leads to the head close by.
 */
export function BodyMap({ body, name, words, isChosen, toggle }: BodyMapProps) {
  const [shown, setShown] = useState<BodyDrawingView>("front");

  function tap({ target, currentTarget }: MouseEvent<HTMLElement>) {
    const id = (target as Element).closest("[data-at]")?.getAttribute("data-at");
    if (!id) return;
    const isFront = (target as Element).closest('[data-view="front"]');
    const close = currentTarget.querySelector('[data-view="head"]');
    if (id === "head" && isFront && close && close.getClientRects().length === 0) setShown("head");
    else toggle(id);
  }

  return (
    <div aria-hidden="true" className="body-map">
      <div className="body-tabs segments">
        {bodyViews.map((view) => (
          <button
            key={view}
            type="button"
            tabIndex={-1}
            className="segment"
            {...(view === shown && { "aria-current": true })}
            onClick={() => setShown(view)}
          >
            {words.views[view]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y: the list below does the same by keyboard */}
      <div className="body-views" onClick={tap}>
        {drawBody(body).map((drawing) => (
          <div
            key={drawing.view}
            data-view={drawing.view}
            className="body-view"
            {...(drawing.view === shown && { "data-shown": "" })}
          >
            <p className="body-sides">
              <span>{drawing.view === "back" ? words.left : words.right}</span>
              <span>{words.views[drawing.view]}</span>
              <span>{drawing.view === "back" ? words.right : words.left}</span>
            </p>
            <BodyDrawingSvg
              drawing={drawing}
              name={name}
              look={(id) => (isChosen(id) ? { "data-on": "" } : undefined)}
            />
          </div>
        ))}
      </div>
      <p className="text-center text-quiet text-sm">{words.sides}</p>
    </div>
  );
}
