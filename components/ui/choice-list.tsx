"use client";

import type { ReactNode } from "react";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type ChoiceListProps = FieldProps & {
  options: readonly {
    value: string;
    label: ReactNode;
    note?: ReactNode;
    /** Choosing this shows what stands under the Reveal around it. */
    reveals?: boolean;
  }[];
  defaultValue?: string | undefined;
};

/** One of several that need a line of explanation each, below one another. */
export function ChoiceList({ name, label, hint, optional, options, defaultValue }: ChoiceListProps) {
  const field = useField(name, hint);
  const chosen = field.value ?? defaultValue;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} group>
      <div className="grid gap-2">
        {options.map((option) => (
          <div key={option.value} className="choice">
            <input
              type="radio"
              id={`${field.id}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              className="choice-dot"
              {...(option.note && { "aria-describedby": `${field.id}-${option.value}-note` })}
              {...(field.error && { "aria-invalid": true })}
              {...(option.reveals && { "data-reveals": "" })}
            />
            <label htmlFor={`${field.id}-${option.value}`} className="choice-name">
              {option.label}
            </label>
            {option.note && (
              <p id={`${field.id}-${option.value}-note`} className="choice-note">
                {option.note}
              </p>
            )}
          </div>
        ))}
      </div>
    </FieldFrame>
  );
}
