import type { ReactNode } from "react";
import { OfflineNotice } from "./offline-notice.tsx";
import { ShellNav, type ShellNavItem } from "./shell-nav.tsx";
import { SkipLink } from "./skip-link.tsx";
import { Wordmark } from "./wordmark.tsx";

type AppShellProps = {
  words: { product: string; skip: string; nav: string; offline: string };
  homeHref: string;
  nav: readonly ShellNavItem[];
  /** Usually a ChildSwitcher. */
  switcher?: ReactNode;
  children: ReactNode;
};

/** On a phone a bar above and the navigation under the thumb; from 1024 px one column at the side. */
export function AppShell({ words, homeHref, nav, switcher, children }: AppShellProps) {
  return (
    <div className="shell">
      <SkipLink>{words.skip}</SkipLink>
      <div className="shell-side no-print">
        <header className="shell-header">
          <Wordmark href={homeHref} product={words.product} />
          {switcher}
        </header>
        <ShellNav label={words.nav} items={nav} />
      </div>
      <main id="content" tabIndex={-1} className="shell-main">
        <OfflineNotice>{words.offline}</OfflineNotice>
        {children}
      </main>
    </div>
  );
}
