"use client";

import { FieldQuestion } from "#components/ui/field-question.tsx";
import { useForm } from "#components/ui/form-context.ts";
import { AskedGiving, type GivingWords } from "./asked-giving.tsx";

type AskedHereProps = {
  /** The fields that the form shows itself. */
  shown?: readonly string[];
  /** Where the form gives a medication in one tap. */
  giving?: GivingWords;
};

/** What is asked about, or wrong with, fields that a form does not show. */
export function AskedHere({ shown = [], giving }: AskedHereProps) {
  const { questions, errors } = useForm();
  const asked = questions.filter(({ field }) => field && !shown.includes(field));
  const wrong = Object.entries(errors).filter(([field]) => !shown.includes(field));
  return (
    <>
      {wrong.map(([field, sentence]) => (
        <p key={field} className="text-sm font-medium text-danger">
          {sentence}
        </p>
      ))}
      {giving ? (
        <AskedGiving asked={asked} words={giving} />
      ) : (
        asked.map((question) => <FieldQuestion key={question.id} question={question} />)
      )}
    </>
  );
}
