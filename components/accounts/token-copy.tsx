"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";

type TokenCopyProps = { value: string; words: { copy: string; copied: string; uncopied: string } };

/** Puts a key into the clipboard, where the browser lets it. */
export function TokenCopy({ value, words }: TokenCopyProps) {
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(words.copied);
    } catch {
      setSaid(words.uncopied);
    }
  }
  return (
    <div className="needs-script flex flex-wrap items-center gap-3">
      <Button onClick={copy}>{words.copy}</Button>
      <span role="status" className="text-quiet">
        {said}
      </span>
    </div>
  );
}
