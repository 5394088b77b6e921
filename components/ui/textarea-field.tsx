"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type TextareaFieldProps = FieldProps &
  Omit<ComponentProps<"textarea">, "id" | "name" | "className" | "value">;

export function TextareaField({ name, label, hint, optional, defaultValue, ...rest }: TextareaFieldProps) {
  const field = useField(name, hint);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <textarea {...rest} {...field.control} defaultValue={field.value ?? defaultValue} className="control" />
    </FieldFrame>
  );
}
