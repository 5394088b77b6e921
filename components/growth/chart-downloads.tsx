"use client";

import { useState } from "react";
import { drawPicture } from "./chart-picture.ts";

type ChartDownloadsProps = {
  /** Where the chart is served as an SVG file. */
  href: string;
  words: { svg: string; png: string; failed: string };
};

/** The chart as a file: SVG from the server; PNG drawn from it here, where there are scripts. */
export function ChartDownloads({ href, words }: ChartDownloadsProps) {
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");

  function savePng() {
    setState("busy");
    drawPicture(href).then(
      () => setState("idle"),
      () => setState("failed"),
    );
  }

  return (
    <>
      <a href={href} download aria-label={words.svg} className="text-link">
        SVG
      </a>
      <span className="needs-script">
        <button
          type="button"
          aria-label={words.png}
          className="text-link"
          onClick={savePng}
          aria-disabled={state === "busy"}
        >
          PNG
        </button>
      </span>
      <span role="status" className="basis-full text-sm text-quiet">
        {state === "failed" && words.failed}
      </span>
    </>
  );
}
