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

/** The chart itself, or the address it is fetched from once the page comes to life. */
export type ChartSource = ChartSpec | string;

type ChartStageProps = Omit<LiveChartProps, "onDrawn" | "spec"> & {
  source: ChartSource;
  children: ReactNode;
};

/** Holds the static chart, and lets the live one take its place when the page has nothing better to do. */
export function ChartStage({ source, children, ...rest }: ChartStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<ComponentType<LiveChartProps> | null>(null);
  const [drawn, setDrawn] = useState(false);
  const spec = useSpec(source, Live !== null);

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
      {Live && spec && <Live {...rest} spec={spec} onDrawn={setDrawn} />}
    </div>
  );
}

/** The chart's data, fetched when they are wanted; null until they are there, and where they cannot be had. */
function useSpec(source: ChartSource, isWanted: boolean): ChartSpec | null {
  const [fetched, setFetched] = useState<{ from: string; spec: ChartSpec } | null>(null);
  const address = typeof source === "string" && isWanted ? source : null;

  useEffect(() => {
    if (!address) return;
    const wait = new AbortController();
    fetch(address, { signal: wait.signal })
      .then(async (answer) => {
        if (answer.ok) setFetched({ from: address, spec: (await answer.json()) as ChartSpec });
      })
      .catch(() => {});
    return () => wait.abort();
  }, [address]);

  if (typeof source !== "string") return source;
  return fetched?.from === source ? fetched.spec : null;
}
