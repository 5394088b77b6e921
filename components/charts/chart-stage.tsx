"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { LiveWords } from "./live-words.ts";

export type LiveChartProps = {
  spec: ChartSpec;
  words: LiveWords;
  locale: string;
  /** Told once the live chart is drawn, or has failed. */
  onDrawn: (drawn: boolean) => void;
};

type ChartStageProps = Omit<LiveChartProps, "onDrawn"> & { children: ReactNode };

/** Holds the static chart, and lets the live one take its place when the page has nothing better to do. */
export function ChartStage({ children, ...rest }: ChartStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<ComponentType<LiveChartProps> | null>(null);
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    const box = stage.current;
    if (!box) return;
    const watch = new AbortController();
    const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 800));
    const load = () => {
      if (watch.signal.aborted) return;
      import("./live-chart.tsx")
        .then((chart) => {
          if (!watch.signal.aborted) setLive(() => chart.LiveChart);
          watch.abort();
        })
        .catch(() => {});
    };
    const eye = new IntersectionObserver(([seen]) => {
      if (!seen?.isIntersecting) return;
      eye.disconnect();
      whenIdle(load);
    });
    const start = () => eye.observe(box);
    if (document.readyState === "complete") start();
    else addEventListener("load", start, { once: true, signal: watch.signal });
    box.addEventListener("pointerenter", load, watch);
    addEventListener("keydown", load, watch);
    return () => {
      watch.abort();
      eye.disconnect();
    };
  }, []);

  return (
    <div ref={stage} className="chart-stage" data-live={drawn ? "" : undefined}>
      {children}
      {Live && <Live {...rest} onDrawn={setDrawn} />}
    </div>
  );
}
