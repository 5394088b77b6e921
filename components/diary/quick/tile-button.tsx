"use client";

import type { ReactNode } from "react";
import { useForm } from "#components/ui/form-context.ts";

/** One thing that is done at once. */
export function TileButton({ children }: { children: ReactNode }) {
  const { pending, pendingLabel } = useForm();
  return (
    <button type="submit" className="quick-tile" aria-disabled={pending || undefined}>
      {pending ? pendingLabel : children}
    </button>
  );
}
