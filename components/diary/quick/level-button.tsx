"use client";

import type { ReactNode } from "react";
import { useForm } from "#components/ui/form-context.ts";

type LevelButtonProps = { name: string; value: number; label: string; children: ReactNode };

/** A level of pain that is saved as it is tapped. */
export function LevelButton({ name, value, label, children }: LevelButtonProps) {
  const { pending } = useForm();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className="level"
      aria-label={label}
      aria-disabled={pending || undefined}
    >
      {children}
    </button>
  );
}
