"use client";

import type { ReactNode } from "react";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type SegmentedProps = FieldProps & {
  options: readonly {
    value: string;
    label: ReactNode;
    /** Choosing this shows what stands under the Reveal around it. */
    reveals?: boolean;
  }[];
  defaultValue?: string | undefined;
  required?: boolean | undefined;
};

export function Segmented({ name, label, hint, optional, options, defaultValue, required }: SegmentedProps) {
  const field = useField(name, hint);
  const chosen = field.value ?? defaultValue;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} group>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="pick segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              required={required}
              {...(field.error && { "aria-invalid": true, "aria-describedby": `${field.id}-error` })}
              {...(option.reveals && { "data-reveals": "" })}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
