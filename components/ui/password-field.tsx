"use client";

import { useState } from "react";
import { FieldFrame, type FieldProps, useField } from "./field.tsx";

type PasswordFieldProps = FieldProps & {
  autoComplete: "current-password" | "new-password";
  words: { show: string; hide: string };
  required?: boolean | undefined;
  minLength?: number | undefined;
};

export function PasswordField({ name, label, hint, optional, words, ...rest }: PasswordFieldProps) {
  const field = useField(name, hint);
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <span className="relative block">
        <input
          {...rest}
          {...field.control}
          type={shown ? "text" : "password"}
          autoCapitalize="none"
          spellCheck={false}
          className="control pe-24"
        />
        <button
          type="button"
          className="button button-small button-quiet needs-script absolute inset-y-0.75 end-1 my-auto"
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
        >
          {shown ? words.hide : words.show}
        </button>
      </span>
    </FieldFrame>
  );
}
