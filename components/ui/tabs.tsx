import Link from "next/link";
import type { ReactNode } from "react";

type TabsProps = {
  label: string;
  /** `name` is the whole name, where the label is a shorter one. */
  tabs: readonly { href: string; label: ReactNode; name?: string; current: boolean }[];
};

/** Tabs that are addresses: they work without scripts, can be shared, and "back" goes back. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="segments no-print">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          className="segment"
          scroll={false}
          aria-label={tab.name}
          {...(tab.current && { "aria-current": "page" as const })}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
