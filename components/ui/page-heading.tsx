import type { ReactNode } from "react";
import { TextLink } from "./text-link.tsx";

type PageHeadingProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Where this page hangs from. */
  back?: { href: string; label: string } | undefined;
  actions?: ReactNode;
};

export function PageHeading({ title, lead, back, actions }: PageHeadingProps) {
  return (
    <header className="mb-5 grid gap-1 sm:mb-7">
      {back && (
        <p className="no-print -mt-2 flex min-h-touch items-center text-sm">
          <span aria-hidden="true" className="me-1.5 text-quiet">
            ←
          </span>
          <TextLink href={back.href}>{back.label}</TextLink>
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="grid gap-1">
          <h1 className="text-2xl sm:text-3xl">{title}</h1>
          {lead && <p className="max-w-prose text-quiet">{lead}</p>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  );
}
