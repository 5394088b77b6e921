"use client";

import { FieldQuestion } from "./field-question.tsx";
import { useForm } from "./form-context.ts";
import type { FormState, FormWords } from "./form-state.ts";
import { Notice } from "./notice.tsx";

type FormSummaryProps = { state: FormState; kept: boolean; words: FormWords; discard: () => void };

/** What the form as a whole has to say before its fields: why it was refused, or that a draft is back. */
export function FormSummary({ state, kept, words, discard }: FormSummaryProps) {
  const { questions } = useForm();
  const loose = questions.filter((question) => !question.field);
  return (
    <>
      {state.status === "refused" && (
        <div data-summary tabIndex={-1} className="rounded-control outline-offset-4">
          <Notice tone={questions.length > 0 ? "warn" : "danger"} role="alert">
            <p>{(state.code === "questioned" && words.questioned) || state.sentence}</p>
            {loose.map((question) => (
              <FieldQuestion key={question.id} question={question} />
            ))}
          </Notice>
        </div>
      )}
      <div aria-live="polite" className="empty:absolute">
        {kept && state.status === "idle" && words.kept && (
          <Notice>
            <p>{words.kept}</p>
            {words.discard && (
              <button type="button" className="button button-small button-quiet -ms-3.5" onClick={discard}>
                {words.discard}
              </button>
            )}
          </Notice>
        )}
      </div>
    </>
  );
}
