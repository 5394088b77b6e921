import type { ReactNode } from "react";

export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a href="#content" className="skip-link no-print">
      {children}
    </a>
  );
}
