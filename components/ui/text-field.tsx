"use client";

import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type TextFieldProps = FieldProps & {
  /** Shown inside the field at its end: "kg". */
  unit?: string | undefined;
} & Omit<ComponentProps<"input">, "id" | "name" | "className" | "defaultChecked" | "value">;

export function TextField({ name, label, hint, optional, unit, defaultValue, ...rest }: TextFieldProps) {
  const field = useField(name, hint);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <span className="relative block">
        <input
          type="text"
          {...rest}
          {...field.control}
          defaultValue={field.value ?? defaultValue}
          className={classNames("control", unit && "control-with-unit")}
        />
        {unit && <span className="control-unit">{unit}</span>}
      </span>
    </FieldFrame>
  );
}

/** A measured number: the phone shows its number pad, and both "7,35" and "7.35" can be typed. */
export function NumberField(props: TextFieldProps) {
  return <TextField inputMode="decimal" autoComplete="off" enterKeyHint="next" {...props} />;
}

export function DateField(props: Omit<TextFieldProps, "unit" | "type">) {
  return <TextField {...props} type="date" />;
}
