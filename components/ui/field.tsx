"use client";

import { type ReactNode, useId } from "react";
import { FieldQuestion } from "./field-question.tsx";
import { useForm } from "./form-context.ts";

export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown quietly after the label: the word for "optional". */
  optional?: string | undefined;
};

/** What a control needs to know about its name in the form around it. */
export function useField(name: string, hint: ReactNode) {
  const id = useId();
  const { errors, values, questions } = useForm();
  const error = errors[name];
  const asked = questions.filter((question) => question.field === name);
  const described = [hint && `${id}-hint`, error && `${id}-error`, asked.length > 0 && `${id}-asked`];
  const describedBy = described.filter(Boolean).join(" ");
  return {
    id,
    error,
    asked,
    value: values[name],
    control: {
      id,
      name,
      ...(error && { "aria-invalid": true as const }),
      ...(describedBy && { "aria-describedby": describedBy }),
    },
  };
}

type FrameProps = Omit<FieldProps, "name"> & {
  field: ReturnType<typeof useField>;
  children: ReactNode;
  /** A set of choices has a legend; a single control has a label. */
  group?: boolean;
};

export function FieldFrame({ field, label, hint, optional, group = false, children }: FrameProps) {
  const Frame = group ? "fieldset" : "div";
  const Name = group ? "legend" : "label";
  return (
    <Frame
      className="min-w-0"
      {...(group &&
        field.control["aria-describedby"] && { "aria-describedby": field.control["aria-describedby"] })}
    >
      <Name {...(!group && { htmlFor: field.id })} className="mb-1.5 block font-semibold">
        {label}
        {optional && <span className="ms-2 text-sm font-normal text-quiet">{optional}</span>}
      </Name>
      {children}
      {field.error && (
        <p id={`${field.id}-error`} className="mt-1.5 text-sm font-medium text-danger">
          {field.error}
        </p>
      )}
      {field.asked.length > 0 && (
        <div id={`${field.id}-asked`}>
          {field.asked.map((question) => (
            <FieldQuestion key={question.id} question={question} />
          ))}
        </div>
      )}
      {hint && (
        <p id={`${field.id}-hint`} className="mt-1.5 text-sm text-quiet">
          {hint}
        </p>
      )}
    </Frame>
  );
}
