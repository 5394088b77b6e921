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
    { name: words.reset, path: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5", run: reset, idle: atWhole },
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
