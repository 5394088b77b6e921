"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import { FieldFrame, useField } from "#components/ui/field.tsx";
import type { Body } from "#lib/diary/core/body/proportions.ts";
import { BodyList } from "./body-list.tsx";
import { BodyMap } from "./body-map.tsx";
import type { BodyPlace } from "./body-places.ts";
import type { BodyWords } from "./body-words.ts";

type BodyFieldProps = {
  /** The name of the boxes: a value for each place that is ticked. */
  name: string;
  body: Body;
  places: readonly BodyPlace[];
  words: BodyWords;
  /** The places ticked to begin with. */
  chosen: readonly string[];
};

/**
 * Where something is on the body: boxes to tick by region, and a map above them that ticks the same. The boxes are the field: they work
 * without scripts and by keyboard, and what a script finds ticked, whoever did it, the map shows.
 */
export function BodyField({ name, body, places, words, chosen }: BodyFieldProps) {
  const field = useField(name, null);
  const ticked = field.value?.split(",") ?? chosen;
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly string[]>(ticked.filter(Boolean));
  const [isTouched, setTouched] = useState(false);

  const boxes = useCallback(
    () => [...(frame.current?.querySelectorAll<HTMLInputElement>("input.tick") ?? [])],
    [],
  );
  useEffect(() => {
    const follow = () => setShown(boxes().flatMap(({ checked, value }) => (checked ? [value] : [])));
    // After whatever puts a draft back or empties the form.
    const followLater = () => setTimeout(follow);
    const form = frame.current?.closest("form");
    const waiting = followLater();
    form?.addEventListener("reset", followLater);
    frame.current?.addEventListener("change", follow);
    return () => {
      clearTimeout(waiting);
      form?.removeEventListener("reset", followLater);
    };
  }, [boxes]);

  function toggle(id: string) {
    setTouched(true);
    boxes()
      .find(({ value }) => value === id)
      ?.click();
  }

  // What words may have meant is offered beside the words.
  const asked = field.asked.filter(({ id }) => !id.endsWith(":location-offered"));
  const names = places.filter(({ id }) => shown.includes(id)).map((place) => place.name);
  const said = names.length > 0 ? words.chosen.replace("{places}", names.join(", ")) : words.none;
  return (
    <FieldFrame field={{ ...field, asked }} label={words.legend} group>
      <div ref={frame} className="grid gap-2">
        <BodyMap
          body={body}
          name={useId()}
          words={words}
          isChosen={(id) => shown.includes(id)}
          toggle={toggle}
        />
        <p role="status" className="body-said text-center font-semibold text-accent">
          {(isTouched || names.length > 0) && said}
        </p>
        {names.length > 0 && (
          <noscript>
            <p className="font-semibold text-accent">{said}</p>
          </noscript>
        )}
        <BodyList places={places} words={words} name={name} ticked={ticked} />
      </div>
    </FieldFrame>
  );
}
