import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { NavLink } from "./nav-link.tsx";

export type ShellNavItem = {
  href: string;
  label: string;
  icon: ReactNode;
  exact?: boolean | undefined;
  /** The one thing most often done, drawn as a button. */
  primary?: boolean | undefined;
};

export function ShellNav({ label, items }: { label: string; items: readonly ShellNavItem[] }) {
  return (
    <nav aria-label={label} className="shell-nav">
      <ul>
        {items.map(({ href, label: name, icon, exact, primary }) => (
          <li key={href}>
            <NavLink
              href={href}
              exact={exact}
              className={classNames("shell-nav-link", primary && "shell-nav-primary")}
            >
              <span className="shell-nav-icon">{icon}</span>
              <span>{name}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
