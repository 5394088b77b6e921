"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

/** Follows the links of still parts within the app, without loading the page around them anew; a line shows that one is on its way. */
export function StillLinks() {
  const router = useRouter();
  const [isUnderway, start] = useTransition();
  const followed = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = (event.target as Element).closest<HTMLAnchorElement>("[data-still] a[href]");
      if (!link) return;
      link.closest<HTMLElement>("[popover]")?.hidePopover();
      if (!isOwn(link) || !isPlain(event)) return;
      event.preventDefault();
      followed.current?.removeAttribute("data-pending");
      followed.current = link;
      const scroll = !link.hasAttribute("data-stay");
      start(() => router.push(link.pathname + link.search + link.hash, { scroll }));
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);

  useEffect(() => {
    followed.current?.toggleAttribute("data-pending", isUnderway);
  }, [isUnderway]);

  return null;
}

/** Whether a link leads to another page of the app, and not to a file or a place on this page. */
function isOwn(link: HTMLAnchorElement): boolean {
  const isHere = link.pathname === location.pathname && link.search === location.search;
  return (
    link.origin === location.origin &&
    !link.target &&
    !link.hasAttribute("download") &&
    !(isHere && link.hash)
  );
}

function isPlain(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey
  );
}
