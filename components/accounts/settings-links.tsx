import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";

export type SettingsLink = { href: string; title: ReactNode; note?: ReactNode };

/** A group of the settings: what each page is about, and the way there. */
export function SettingsLinks({ title, links }: { title: ReactNode; links: readonly SettingsLink[] }) {
  return (
    <Card title={title} padding="none">
      <ul className="mt-2 divide-y divide-line">
        {links.map(({ href, title, note }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex min-h-touch items-center justify-between gap-4 px-4 py-3 -outline-offset-3 hover:bg-accent-soft sm:px-6"
            >
              <span className="grid min-w-0">
                <span className="font-semibold">{title}</span>
                {note && <span className="text-sm wrap-anywhere text-quiet">{note}</span>}
              </span>
              <span aria-hidden="true" className="text-xl text-quiet">
                ›
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
