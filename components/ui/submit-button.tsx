"use client";

import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-class.ts";
import { useForm } from "./form-context.ts";

type SubmitButtonProps = ButtonLook & {
  children: ReactNode;
  name?: string | undefined;
  value?: string | undefined;
};

export function SubmitButton({ children, variant = "primary", size, wide, name, value }: SubmitButtonProps) {
  const { pending, pendingLabel } = useForm();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={buttonClass({ variant, size, wide })}
      aria-disabled={pending || undefined}
    >
      <span className="button-labels">
        <span data-shown={!pending}>{children}</span>
        <span data-shown={pending}>{pendingLabel}</span>
      </span>
    </button>
  );
}
