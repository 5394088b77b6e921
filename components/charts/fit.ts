"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import { type ChartSize, plots } from "./plot.ts";

type Fit = { readonly size: ChartSize; readonly scale: number };

/** Which of the two static charts CSS is showing, and how much it is enlarged; 0 until known. */
export function useFit(frame: RefObject<HTMLElement | null>): Fit {
  const [fit, setFit] = useState<Fit>({ size: "narrow", scale: 0 });

  useLayoutEffect(() => {
    const stage = frame.current?.closest(".chart-stage");
    const wide = stage?.querySelector(".chart-wide");
    if (!stage || !wide) return;
    const watch = new ResizeObserver(() => {
      const size = getComputedStyle(wide).display === "none" ? "narrow" : "wide";
      setFit({ size, scale: stage.clientWidth / plots[size].width });
    });
    watch.observe(stage);
    return () => watch.disconnect();
  }, [frame]);

  return fit;
}
