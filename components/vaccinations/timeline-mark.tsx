import type { DoseStatus } from "#lib/vaccinations/core/assessment.ts";
import { type DoseCount, doseCount } from "#lib/vaccinations/core/overview/dose-count.ts";
import type { DoseAhead } from "#lib/vaccinations/core/overview/doses-ahead.ts";

/** What a sign on the timeline means. */
export type MarkKind = DoseCount | DoseAhead["kind"];

export const markKinds: readonly MarkKind[] = [
  "valid",
  "partly",
  "uncounted",
  "extraneous",
  "unjudged",
  "overdue",
  "now",
  "next",
  "open",
  "planned",
];

/** The sign of a dose given, by what the rules say of it. */
export function markOf(status: DoseStatus | null): MarkKind {
  return doseCount(status === null ? [] : [{ status }]);
}

const looks: Readonly<Record<MarkKind, { readonly className: string; readonly sign: string | null }>> = {
  valid: { className: "fill-success stroke-success", sign: "m6 10.2 2.7 2.7 5.3-5.6" },
  partly: { className: "fill-surface stroke-warn", sign: "m6 10.2 2.7 2.7 5.3-5.6" },
  uncounted: { className: "fill-surface stroke-warn", sign: "m7 7 6 6M13 7l-6 6" },
  extraneous: { className: "fill-surface stroke-quiet", sign: "m6 10.2 2.7 2.7 5.3-5.6" },
  unjudged: { className: "fill-surface stroke-quiet", sign: "M7 10h6" },
  overdue: { className: "fill-warn stroke-warn", sign: "M10 5.8v5M10 14h.01" },
  now: { className: "fill-accent stroke-accent", sign: "M10 5.8v5M10 14h.01" },
  open: { className: "fill-surface stroke-accent", sign: "M10 5.8v5M10 14h.01" },
  next: { className: "fill-surface stroke-accent", sign: null },
  planned: { className: "fill-surface stroke-edge [stroke-dasharray:2.5_2.5]", sign: null },
};

const filled: readonly MarkKind[] = ["valid", "overdue", "now"];

/** The sign alone; words stand beside it. */
export function TimelineMark({ kind }: { kind: MarkKind }) {
  const { className, sign } = looks[kind];
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={`inline-block size-5 flex-none ${className}`}>
      <circle cx="10" cy="10" r="8" strokeWidth="2" />
      {sign && (
        <path
          d={sign}
          className={filled.includes(kind) ? "fill-none stroke-surface" : "fill-none"}
          strokeWidth="2"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
