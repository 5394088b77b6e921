import type { DoseVerdict } from "../assessment.ts";

/** What a dose comes to over all its vaccine groups; `partly`: it counts for some and fails others. */
export type DoseCount = "valid" | "partly" | "uncounted" | "extraneous" | "unjudged";

/** What the verdicts of one dose come to. That it was not needed for one group takes nothing from a dose that counts for another. */
export function doseCount(verdicts: readonly Pick<DoseVerdict, "status">[]): DoseCount {
  if (verdicts.length === 0) return "unjudged";
  const counts = verdicts.some(({ status }) => status === "valid");
  const fails = verdicts.some(({ status }) => status === "not-valid" || status === "sub-standard");
  if (fails) return counts ? "partly" : "uncounted";
  return counts ? "valid" : "extraneous";
}
