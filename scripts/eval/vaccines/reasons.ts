import type { DoseReason, DoseVerdict } from "#lib/vaccinations/core/assessment.ts";

/** CDC's words in the cases, in lower case, and the engine's codes for them. */
const CODES: Readonly<Record<string, readonly DoseReason["code"][]>> = {
  "age: too young": ["too-young"],
  "age: too old": ["too-old"],
  "interval: too soon": ["too-soon"],
  "inadvertent vaccine": ["inadvertent"],
  "live virus conflict": ["vaccine-conflict"],
  "series already complete": ["series-complete"],
  "not a preferable or allowable vaccine": ["wrong-vaccine", "vaccine-age"],
};

/** Whether a verdict tells the reason that a case expects among its own; a reason without a code is never told. */
export function isReasonTold(expected: string, verdict: DoseVerdict | undefined): boolean {
  const codes = CODES[expected.toLowerCase()] ?? [];
  return verdict?.reasons.some(({ code }) => codes.includes(code)) ?? false;
}
