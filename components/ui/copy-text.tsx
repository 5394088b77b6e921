"use client";

import { useState } from "react";
import { Button } from "./button.tsx";

type CopyTextProps = { value: string; words: { copy: string; copied: string; uncopied: string } };

/** Puts a text into the clipboard, where the browser lets it. */
export function CopyText({ value, words }: CopyTextProps) {
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
