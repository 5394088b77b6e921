import type { ReactNode } from "react";
import { Still } from "#components/ui/still.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { ShellNav, type ShellNavItem } from "./shell-nav.tsx";
import { SkipLink } from "./skip-link.tsx";
import { StillLinks } from "./still-links.tsx";
import { Wordmark } from "./wordmark.tsx";

type AppShellProps = {
  words: { product: string; skip: string; nav: string; offline: string };
  homeHref: string;
  nav: readonly ShellNavItem[];
  /** The address of this page, to mark what leads to it. */
  path: string;
  /** Usually a ChildSwitcher. */
  switcher?: ReactNode;
  children: ReactNode;
};

/** On a phone a bar above and the navigation under the thumb; from 1024 px one column at the side. */
export function AppShell({ words, homeHref, nav, path, switcher, children }: AppShellProps) {
  return (
    <div className="shell">
      <SkipLink>{words.skip}</SkipLink>
      <Still className="shell-side no-print">
        <header className="shell-header">
          <Wordmark href={homeHref} product={words.product} />
          {switcher}
        </header>
        <ShellNav label={words.nav} items={nav} path={path} />
      </Still>
      <StillLinks />
      <main id="content" tabIndex={-1} className="shell-main">
        <OfflineNotice>{words.offline}</OfflineNotice>
        {children}
      </main>
    </div>
  );
}
