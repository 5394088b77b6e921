import type { ChartAxis } from "#lib/kernel/chart-spec.ts";

/** "Weight (kg)", above the axis of values. */
export function valueCaption({ label, unit }: ChartAxis): string {
  return unit && label ? `${label} (${unit})` : label || unit;
}
