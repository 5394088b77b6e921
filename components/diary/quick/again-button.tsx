"use client";

import type { ReactNode } from "react";
import { useForm } from "#components/ui/form-context.ts";

/** A wide button of two lines: what it does, and what is to be known before. */
export function AgainButton({ note, children }: { note: ReactNode; children: ReactNode }) {
  const { pending, pendingLabel } = useForm();
  return (
    <button type="submit" className="quick-again" aria-disabled={pending || undefined}>
      <span className="min-w-0">
        <span className="block font-semibold break-words">{children}</span>
        <span className="block text-sm font-normal text-quiet">{pending ? pendingLabel : note}</span>
      </span>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
        <path d="M19.5 12a7.5 7.5 0 1 1-2.6-5.7M19.5 3.5v4h-4" />
      </svg>
    </button>
  );
}
