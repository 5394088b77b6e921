"use client";

import { Button } from "#components/ui/button.tsx";

/** Opens the browser's own print dialog. */
export function PrintButton({ label }: { label: string }) {
  return (
    <span className="needs-script">
      <Button variant="primary" onClick={() => window.print()}>
        {label}
      </Button>
    </span>
  );
}
