"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type NavLinkProps = {
  href: string;
  /** Current only at this very address, not at those under it. */
  exact?: boolean | undefined;
  className: string;
  children: ReactNode;
};

export function NavLink({ href, exact = false, className, children }: NavLinkProps) {
  const path = usePathname();
  const current = path === href || (!exact && path.startsWith(`${href}/`));
  return (
    <Link href={href} className={className} {...(current && { "aria-current": "page" as const })}>
      {children}
      <Underway />
    </Link>
  );
}

/** A line under a link whose page is on its way, shown only when that takes a moment. */
function Underway() {
  const { pending } = useLinkStatus();
  return <span aria-hidden="true" className="nav-underway" data-pending={pending || undefined} />;
}
