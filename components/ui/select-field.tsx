"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type SelectFieldProps = FieldProps & {
  options: readonly {
    value: string;
    label: string;
    disabled?: boolean;
    /** Choosing this shows what stands under the Reveal around it. */
    reveals?: boolean;
  }[];
} & Omit<ComponentProps<"select">, "id" | "name" | "className" | "value" | "children">;

export function SelectField({
  name,
  label,
  hint,
  optional,
  options,
  defaultValue,
  ...rest
}: SelectFieldProps) {
  const field = useField(name, hint);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <span className="relative block">
        <select
          {...rest}
          {...field.control}
          key={field.value}
          defaultValue={field.value ?? defaultValue}
          className="control"
        >
          {options.map(({ value, label, disabled = false, reveals }) => (
            <option key={value} value={value} disabled={disabled} {...(reveals && { "data-reveals": "" })}>
              {label}
            </option>
          ))}
        </select>
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="control-unit h-full w-5 fill-none stroke-current stroke-2"
        >
          <path d="m6 9 6 6 6-6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </span>
    </FieldFrame>
  );
}
