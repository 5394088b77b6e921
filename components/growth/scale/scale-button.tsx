"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { findBluetoothScale, hasBluetooth } from "./scale-adapter.ts";
import { fillIn } from "./scale-fill.ts";
import { scaleSentence } from "./scale-sentence.ts";
import { readScale, type ScaleState } from "./scale-session.ts";
import type { ScaleWords } from "./scale-words.ts";

const never = () => () => undefined;

/** Fills the weight into the form it stands in from a scale nearby; only where the browser reaches one. It never saves. */
export function ScaleButton({ words, today }: { words: ScaleWords; today: string }) {
  const isShown = useSyncExternalStore(never, hasBluetooth, () => false);
  const [state, setState] = useState<ScaleState>({ at: "idle" });
  const place = useRef<HTMLDivElement>(null);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  if (!isShown) return null;

  function hear(next: ScaleState) {
    setState(next);
    const form = place.current?.closest("form");
    if (next.at === "read" && form) fillIn(form, next.weighing, next.name, today);
  }

  function read() {
    stop.current?.abort();
    stop.current = new AbortController();
    void readScale(findBluetoothScale, hear, stop.current.signal);
  }

  function end() {
    stop.current?.abort();
    setState({ at: "idle" });
  }

  const isBusy = state.at !== "idle" && state.at !== "failed" && state.at !== "read";
  return (
    <div ref={place} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {isBusy ? (
        <Button onClick={end}>{words.stop}</Button>
      ) : (
        <Button onClick={read}>{state.at === "idle" ? words.read : words.again}</Button>
      )}
      <p role="status" data-scale={state.at} className="min-w-0 flex-1 basis-60 text-sm empty:hidden">
        {scaleSentence(state, words, today)}
      </p>
    </div>
  );
}
