"use client";

import { createContext, useContext } from "react";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { Scales } from "./plot.ts";

/** What a moment shows of a chart: the axes as they count through the window, and where things lie in it. */
export type Look = { readonly spec: ChartSpec; readonly scales: Scales };

/** Known to what moves with the window, so that everything else of a drawing is made once. */
export const LookContext = createContext<Look | null>(null);

export function useLook(): Look {
  const look = useContext(LookContext);
  if (!look) throw new Error("There is no look at a chart here");
  return look;
}
