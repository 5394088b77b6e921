"use client";

import type { LiveWords } from "./live-words.ts";

type LiveToolbarProps = {
  words: LiveWords;
  atWhole: boolean;
  zoomIn: () => void;
  zoomOut: () => void;
  reset: () => void;
};

export function LiveToolbar({ words, atWhole, zoomIn, zoomOut, reset }: LiveToolbarProps) {
  const buttons = [
    { name: words.zoomOut, path: "M5 12h14", run: zoomOut, idle: atWhole },
    { name: words.zoomIn, path: "M5 12h14M12 5v14", run: zoomIn, idle: false },
    { name: words.reset, path: "M3 12h18M7 8l-4 4 4 4M17 8l4 4-4 4", run: reset, idle: atWhole },
  ];
  return (
    <div className="chart-toolbar no-print">
      {buttons.map(({ name, path, run, idle }) => (
        <button
          key={name}
          type="button"
          title={name}
          aria-label={name}
          aria-disabled={idle}
          className="button button-icon button-quiet"
          onClick={idle ? undefined : run}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-none stroke-current stroke-2">
            <path d={path} strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </button>
      ))}
    </div>
  );
}
