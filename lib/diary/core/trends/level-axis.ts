import type { ChartAxis } from "#lib/kernel/chart-spec.ts";

/** Levels of pain, the whole scale from 0 to 10 however closely one looks. */
export function levelAxis(label: string): ChartAxis {
  return {
    label,
    unit: "0–10",
    domain: [0, 10],
    fixed: true,
    ticks: [0, 2, 4, 6, 8, 10].map((at) => ({ at, label: String(at) })),
  };
}
