"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";

type CodeToolsProps = { text: string; words: { copy: string; copied: string; print: string } };

/** Ways to keep what is shown once that take a script. */
export function CodeTools({ text, words }: CodeToolsProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="needs-script flex flex-wrap items-center gap-3">
      <Button onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {words.copy}
      </Button>
      <Button onClick={() => window.print()}>{words.print}</Button>
      <span role="status" className="text-quiet">
        {isCopied && words.copied}
      </span>
    </div>
  );
}
