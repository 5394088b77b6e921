"use client";

import { buttonClass } from "#components/ui/button-class.ts";
import en from "#messages/en/error.json" with { type: "json" };
import es from "#messages/es/error.json" with { type: "json" };

/** Shown where a page failed. It runs in the browser and comes along with every page, so it is plain and brings its few words itself. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const words = typeof document !== "undefined" && document.documentElement.lang === "es" ? es : en;
  return (
    <main className="mx-auto grid max-w-xl justify-items-center gap-3 p-6 text-center" role="alert">
      <h1 className="text-2xl">{words.title}</h1>
      <p className="text-quiet">{words.text}</p>
      <div className="flex flex-wrap items-center justify-center gap-3">
        <button type="button" className={buttonClass({})} onClick={retry}>
          {words.again}
        </button>
        <a href="/home" className={buttonClass({ variant: "quiet" })}>
          {words.home}
        </a>
      </div>
    </main>
  );
}
