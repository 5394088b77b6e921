import type { DoseReason, DoseStatus } from "../assessment.ts";
import type { VaccineDose } from "../gathering/patient-history.ts";
import type { SeriesDose } from "../series.ts";
import { evaluateAge } from "./evaluate-age.ts";
import { evaluateConflict } from "./evaluate-conflict.ts";
import { evaluateIntervals } from "./evaluate-interval.ts";
import { evaluateVaccine } from "./evaluate-vaccine.ts";
import type { Standing } from "./patient-series.ts";

/**
 * Judges a dose against a target dose. Every check is made, so that all that is wrong can be told; a dose given inadvertently
 * is not valid whatever its age, and one given too late is extraneous whatever else.
 */
export function evaluateDose(
  dose: VaccineDose,
  target: SeriesDose,
  standing: Standing,
): { readonly status: DoseStatus; readonly reasons: readonly DoseReason[] } {
  const isInadvertent = target.inadvertent.has(dose.cvx);
  const reasons: DoseReason[] = isInadvertent ? [{ code: "inadvertent" }] : [];
  reasons.push(...evaluateAge(dose, target, standing.history));
  reasons.push(...evaluateIntervals(dose, target, standing));
  reasons.push(...evaluateConflict(dose, standing));
  if (!isInadvertent) {
    const ofVaccine = evaluateVaccine(dose, target, standing.history);
    reasons.push(...ofVaccine.filter((reason) => !isTold(reason, reasons)));
  }
  const status = statusOf(isInadvertent, reasons);
  return { status, reasons: reasons.filter(({ code }) => status === "valid" || code !== "grace-period") };
}

/** A vaccine too early or late for its ages is no news when the dose was so by as much. */
function isTold({ code, earliest, latest }: DoseReason, reasons: readonly DoseReason[]): boolean {
  if (code !== "vaccine-age") return false;
  return reasons.some(
    (told) =>
      (told.code === "too-young" && earliest && told.earliest && told.earliest >= earliest) ||
      (told.code === "too-old" && latest && told.latest && told.latest <= latest),
  );
}

function statusOf(isInadvertent: boolean, reasons: readonly DoseReason[]): DoseStatus {
  if (isInadvertent) return "not-valid";
  if (reasons.some(({ code }) => code === "too-old")) return "extraneous";
  return reasons.every(({ code }) => code === "grace-period") ? "valid" : "not-valid";
}
