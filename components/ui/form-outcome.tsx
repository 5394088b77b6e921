"use client";

import { useEffect, useRef } from "react";
import type { FormState, FormWords } from "./form-state.ts";
import { Notice } from "./notice.tsx";

type FormOutcomeProps = { state: FormState; trouble: "unreachable" | "failed" | null; words: FormWords };

/** What came of sending the form, said under its button, where the thumb and the eyes are. */
export function FormOutcome({ state, trouble, words }: FormOutcomeProps) {
  const region = useRef<HTMLDivElement>(null);
  const saved = !trouble && state.status === "done" ? state.sentence : undefined;
  const sentence = trouble ? (words[trouble] ?? words.unreachable) : saved;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer in the same words is shown again
  useEffect(() => {
    if (sentence) region.current?.scrollIntoView({ block: "nearest" });
  }, [sentence, state, trouble]);

  return (
    <div ref={region} aria-live="polite" className="empty:absolute">
      {sentence && <Notice tone={trouble ? "warn" : "success"}>{sentence}</Notice>}
    </div>
  );
}
