"use client";

import type { ReactNode } from "react";

/** A tile that opens in its place, clear of the navigation below; what is typed in it can be typed at once. */
export function TileFold({ isTyped, children }: { isTyped: boolean; children: ReactNode }) {
  return (
    <details
      name="now"
      className="quick-details"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        if (isTyped) currentTarget.querySelector<HTMLElement>("[inputmode]")?.focus({ preventScroll: true });
        currentTarget.scrollIntoView({ block: "nearest" });
      }}
    >
      {children}
    </details>
  );
}
