"use client";

import type { ReactNode } from "react";
import { buttonClass } from "#components/ui/button-class.ts";
import { useForm } from "#components/ui/form-context.ts";
import type { FormQuestion } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

export type GivingWords = {
  /** On the button that writes it down although it was asked about. */
  readonly anyway: string;
  /** On the link that leaves it unwritten, and where that leads. */
  readonly leave: string;
  readonly leaveHref: string;
};

/** What is asked about a medication of one tap: its button says yes to all of it and writes it down. */
export function AskedGiving({ asked, words }: { asked: readonly FormQuestion[]; words: GivingWords }) {
  if (asked.length === 0) return null;
  return (
    <div className="grid gap-3 rounded-control bg-warn-soft p-3 text-ink">
      {asked.map(({ id, sentence }) => (
        <p key={id}>
          {sentence}
          <input type="hidden" name="confirmed" value={id} />
        </p>
      ))}
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton>{words.anyway}</SubmitButton>
        {/* A whole new page: the question is gone with it. */}
        <a href={words.leaveHref} className={buttonClass({ variant: "quiet" })}>
          {words.leave}
        </a>
      </div>
    </div>
  );
}

/** The button of one tap, which is gone while the question has its own: a second tap is no answer. */
export function UnlessAsked({ children }: { children: ReactNode }) {
  const { questions } = useForm();
  return questions.length > 0 ? null : children;
}
