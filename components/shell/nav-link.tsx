"use client";

import Link from "next/link";
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
    </Link>
  );
}
