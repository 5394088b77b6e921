"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";

type LinkButtonsProps = {
  link: string;
  /** What goes with the link when it is shared. */
  text: string;
  words: { copy: string; copied: string; share: string };
};

/** Shares the link with the phone's own sheet where there is one, and copies it. */
export function LinkButtons({ link, text, words }: LinkButtonsProps) {
  const [copied, setCopied] = useState(false);
  const canShare = useSyncExternalStore(
    () => () => undefined,
    () => "share" in navigator,
    () => false,
  );

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Without a clipboard the link is chosen, ready to be copied by hand.
      document.querySelector<HTMLInputElement>("input[data-link]")?.select();
    }
  }

  function share() {
    // Somebody who closes the sheet has shared nothing, which is no fault.
    navigator.share({ text, url: link }).catch(() => undefined);
  }

  return (
    <div className="needs-script flex flex-wrap gap-3">
      {canShare && (
        <Button variant="primary" onClick={share}>
          {words.share}
        </Button>
      )}
      <Button variant={canShare ? "secondary" : "primary"} onClick={copy}>
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </Button>
    </div>
  );
}
