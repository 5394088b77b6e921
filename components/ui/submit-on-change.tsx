"use client";

import type { ReactNode } from "react";

/** Sends the form around it as soon as what stands in it is changed; without scripts the form needs a button of its own. */
export function SubmitOnChange({ children }: { children: ReactNode }) {
  return <div onChange={(event) => (event.target as HTMLInputElement).form?.requestSubmit()}>{children}</div>;
}
