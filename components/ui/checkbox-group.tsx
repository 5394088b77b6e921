"use client";

import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type CheckboxGroupProps = FieldProps & {
  options: readonly { value: string; label: string }[];
  defaultValues: readonly string[];
};

/** Boxes of one name. An empty one is always sent, so that "none" can be told from "not asked". */
export function CheckboxGroup({ name, label, hint, optional, options, defaultValues }: CheckboxGroupProps) {
  const field = useField(name, hint);
  const ticked = field.value === undefined ? defaultValues : field.value.split(",");
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} group>
      <input type="hidden" name={name} value="" />
      <div className="grid gap-x-6 sm:grid-cols-2">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-touch items-center gap-3">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={ticked.includes(option.value)}
              {...(field.error && { "aria-invalid": true, "aria-describedby": `${field.id}-error` })}
              className="tick"
            />
            <span className="min-w-0 break-words">{option.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
