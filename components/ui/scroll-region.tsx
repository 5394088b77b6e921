import type { ReactNode } from "react";

type ScrollRegionProps = { label: string; className: string; children: ReactNode };

/** A part of the page that may be wider than the screen: it is focused, and scrolled with the arrow keys. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what cannot be focused cannot be scrolled with the arrow keys
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
