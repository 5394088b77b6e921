"use client";

import type { MouseEvent, ReactNode } from "react";

function closeOnLink({ target, currentTarget }: MouseEvent<HTMLDivElement>) {
  if ((target as Element).closest("a")) currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}

/** Inside a popover: following a link closes it, since the page around it stays. */
export function ClosingLinks({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the links inside, keyboard included
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div onClick={closeOnLink}>{children}</div>
  );
}
