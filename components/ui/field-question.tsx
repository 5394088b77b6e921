"use client";

import type { MouseEvent } from "react";
import { useForm } from "./form-context.ts";
import type { FormQuestion } from "./form-state.ts";

/** A slip of the pen, asked about: take the suggestion, or say that it is right as it stands. */
export function FieldQuestion({ question }: { question: FormQuestion }) {
  const { confirm, values, dismiss } = useForm();
  const { id, sentence, suggestion, isRefusal } = question;

  function take(event: MouseEvent<HTMLButtonElement>) {
    const field = event.currentTarget.form?.elements.namedItem(suggestion?.field ?? "");
    if (field instanceof RadioNodeList) {
      field.value = suggestion?.value ?? "";
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = suggestion?.value ?? "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
    dismiss(id);
  }

  return (
    <div data-question className="mt-2 grid gap-2 rounded-control bg-warn-soft p-3 text-sm text-ink">
      <p>{sentence}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {suggestion && (
          <button type="button" className="button button-small button-secondary needs-script" onClick={take}>
            {suggestion.label}
          </button>
        )}
        {!isRefusal && (
          <label className="flex min-h-touch items-center gap-2.5 font-medium">
            <input
              type="checkbox"
              className="tick"
              name="confirmed"
              value={id}
              defaultChecked={values.confirmed?.split(",").includes(id) ?? false}
            />
            {confirm}
          </label>
        )}
      </div>
    </div>
  );
}
