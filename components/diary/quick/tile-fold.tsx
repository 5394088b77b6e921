"use client";

import type { ReactNode } from "react";

/** A tile that opens in its place; what is typed in it can be typed at once. */
export function TileFold({ isTyped, children }: { isTyped: boolean; children: ReactNode }) {
  return (
    <details
      name="now"
      className="quick-details"
      onToggle={({ currentTarget }) => {
        if (isTyped && currentTarget.open) currentTarget.querySelector<HTMLElement>("[inputmode]")?.focus();
      }}
    >
      {children}
    </details>
  );
}
