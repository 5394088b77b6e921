"use client";

import { type ComponentProps, useState } from "react";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type TextFieldProps = FieldProps & {
  /** Shown inside the field at its end, "kg", while what is typed names no unit itself. */
  unit?: string | undefined;
} & Omit<ComponentProps<"input">, "id" | "name" | "className" | "defaultChecked" | "value">;

const namesUnit = /[a-z"'′″]/i;

export function TextField({ name, label, hint, optional, unit, defaultValue, ...rest }: TextFieldProps) {
  const field = useField(name, hint);
  const [text, setText] = useState(String(field.value ?? defaultValue ?? ""));
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <span className="relative block">
        <input
          type="text"
          {...rest}
          {...field.control}
          defaultValue={field.value ?? defaultValue}
          onInput={(event) => setText(event.currentTarget.value)}
          className={classNames("control", unit && "control-with-unit")}
        />
        {unit && !namesUnit.test(text) && <span className="control-unit">{unit}</span>}
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
