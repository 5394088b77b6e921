"use client";

import type { ReactNode } from "react";
import { useField } from "./field.tsx";
import { FieldQuestion } from "./field-question.tsx";

type CheckboxFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Sent when checked. */
  value?: string | undefined;
  defaultChecked?: boolean | undefined;
  /** Checking it shows what stands under the Reveal around it. */
  reveals?: boolean | undefined;
};

export function CheckboxField({
  name,
  label,
  hint,
  value = "on",
  defaultChecked,
  reveals,
}: CheckboxFieldProps) {
  const field = useField(name, hint);
  return (
    <div>
      <label className="flex min-h-touch items-center gap-3">
        <input
          type="checkbox"
          {...field.control}
          {...(reveals && { "data-reveals": "" })}
          value={value}
          defaultChecked={field.value === undefined ? defaultChecked : field.value === value}
          className="tick"
        />
        <span className="font-semibold">{label}</span>
      </label>
      {field.error && (
        <p id={`${field.id}-error`} className="text-sm font-medium text-danger">
          {field.error}
        </p>
      )}
      {field.asked.map((question) => (
        <FieldQuestion key={question.id} question={question} />
      ))}
      {hint && (
        <p id={`${field.id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
