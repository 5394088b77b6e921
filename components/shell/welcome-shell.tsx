import type { ReactNode } from "react";
import { SkipLink } from "./skip-link.tsx";
import { Wordmark } from "./wordmark.tsx";

type WelcomeShellProps = {
  words: { product: string; skip: string };
  homeHref: string;
  /** Stands at the end of the top line: "Sign in", the language. */
  aside?: ReactNode;
  footer?: ReactNode;
  /** "form": one narrow column for sign-in and sign-up; "story": the landing page's full width. */
  width?: "form" | "story";
  children: ReactNode;
};

export function WelcomeShell({
  words,
  homeHref,
  aside,
  footer,
  width = "form",
  children,
}: WelcomeShellProps) {
  return (
    <div className="welcome">
      <SkipLink>{words.skip}</SkipLink>
      <header className="welcome-bar">
        <Wordmark href={homeHref} product={words.product} />
        {aside && <div className="flex items-center gap-2">{aside}</div>}
      </header>
      <main id="content" tabIndex={-1} className={`welcome-main welcome-${width}`}>
        {children}
      </main>
      {footer && <footer className="welcome-foot">{footer}</footer>}
    </div>
  );
}
