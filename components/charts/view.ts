"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { Domain } from "./plot.ts";
import { axisWithin, ticksWithin } from "./ticks.ts";
import { heightsWithin } from "./zoom.ts";

/** The window the chart is seen through, and the spec as it looks through it. */
export function useView(spec: ChartSpec, locale: string) {
  const whole = spec.x.domain;
  const [window, setWindow] = useState<Domain | null>(null);
  const view = window ?? whole;

  const seen = useMemo((): ChartSpec => {
    if (view === whole) return spec;
    const heights = heightsWithin(spec, view);
    return {
      ...spec,
      x: axisWithin(spec.x, view, locale),
      y: { ...spec.y, domain: heights, ticks: ticksWithin(spec.y, heights, locale) },
    };
  }, [spec, whole, view, locale]);

  const wait = useRef(0);
  useEffect(() => () => cancelAnimationFrame(wait.current), []);

  function show(next: Domain) {
    cancelAnimationFrame(wait.current);
    setWindow(next[0] <= whole[0] && next[1] >= whole[1] ? null : next);
  }

  /** As fingers move: one look a frame, the latest. */
  function slide(next: Domain) {
    cancelAnimationFrame(wait.current);
    wait.current = requestAnimationFrame(() => show(next));
  }

  return { whole, view, seen, show, slide };
}
