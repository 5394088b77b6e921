import Link from "next/link";
import type { ReactNode } from "react";
import type { ShellNavItem } from "./shell-nav.tsx";

type ShellMenuProps = {
  label: string;
  icon: ReactNode;
  choices: NonNullable<ShellNavItem["choices"]>;
  /** Of whom, where the page does not say it. */
  lead?: string | undefined;
};

/** A button of the navigation that opens what there is to choose from; without scripts, too. */
export function ShellMenu({ label, icon, choices, lead }: ShellMenuProps) {
  return (
    <>
      <button type="button" popoverTarget="shell-menu" className="shell-nav-link shell-nav-primary w-full">
        <span className="shell-nav-icon">{icon}</span>
        <span>{label}</span>
      </button>
      <dialog id="shell-menu" popover="auto" aria-label={label} className="sheet shell-menu">
        {lead && <p className="px-3 pb-1 text-quiet text-sm">{lead}</p>}
        <ul className="grid gap-1">
          {choices.map((choice) => (
            <li key={choice.href}>
              <Link href={choice.href} className="switcher-row">
                <span className="grid size-11 flex-none place-items-center rounded-full bg-accent-soft text-accent">
                  {choice.icon}
                </span>
                <span className="font-semibold">{choice.label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </dialog>
    </>
  );
}
