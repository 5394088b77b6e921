"use client";

import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import en from "#messages/en/error.json" with { type: "json" };
import es from "#messages/es/error.json" with { type: "json" };

/** Shown where a page failed. It runs in the browser, so it carries its few words in every language with it. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const words = typeof document !== "undefined" && document.documentElement.lang === "es" ? es : en;
  return (
    <main className="mx-auto max-w-xl p-6" role="alert">
      <EmptyState level={1} title={words.title} action={<Button onClick={reset}>{words.again}</Button>}>
        {words.text}
      </EmptyState>
    </main>
  );
}
