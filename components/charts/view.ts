"use client";

import { useMemo, useState } from "react";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { Domain } from "./plot.ts";
import { ticksWithin } from "./ticks.ts";
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
      x: { ...spec.x, domain: view, ticks: ticksWithin(spec.x, view, locale) },
      y: { ...spec.y, domain: heights, ticks: ticksWithin(spec.y, heights, locale) },
    };
  }, [spec, whole, view, locale]);

  function show(next: Domain) {
    setWindow(next[0] <= whole[0] && next[1] >= whole[1] ? null : next);
  }

  return { whole, view, seen, show };
}
