import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { ShellMenu } from "./shell-menu.tsx";

export type ShellNavItem = {
  href: string;
  label: string;
  icon: ReactNode;
  /** Current only at this very address, not at those under it. */
  exact?: boolean | undefined;
  /** The one thing most often done, drawn as a button. */
  primary?: boolean | undefined;
  /** Where there are several such things: what it opens to choose from, and a line above that. */
  lead?: string | undefined;
  choices?: readonly { href: string; label: string; icon: ReactNode }[] | undefined;
};

type ShellNavProps = { label: string; items: readonly ShellNavItem[]; path: string };

export function ShellNav({ label, items, path }: ShellNavProps) {
  return (
    <nav aria-label={label} className="shell-nav">
      <ul>
        {items.map(({ href, label: name, icon, exact, primary, choices, lead }) => (
          <li key={href}>
            {choices ? (
              <ShellMenu label={name} icon={icon} choices={choices} lead={lead} />
            ) : (
              <Link
                href={href}
                className={classNames("shell-nav-link", primary && "shell-nav-primary")}
                {...(isCurrent(href, path, exact) && { "aria-current": "page" as const })}
              >
                <span className="shell-nav-icon">{icon}</span>
                <span>{name}</span>
                <span aria-hidden="true" className="nav-underway" />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isCurrent(href: string, path: string, exact = false): boolean {
  return path === href || (!exact && path.startsWith(`${href}/`));
}
