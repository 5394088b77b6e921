"use client";

import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";
import { SelectBox } from "./select-box.tsx";

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
      <SelectBox {...rest} {...field.control} key={field.value} defaultValue={field.value ?? defaultValue}>
        {options.map(({ value, label, disabled = false, reveals }) => (
          <option key={value} value={value} disabled={disabled} {...(reveals && { "data-reveals": "" })}>
            {label}
          </option>
        ))}
      </SelectBox>
    </FieldFrame>
  );
}
