import type { DoseReason, DoseStatus } from "../assessment.ts";
import type { VaccineDose } from "../gathering/patient-history.ts";
import type { AntigenSeries, SeriesDose } from "../series.ts";
import type { AntigenContext } from "./antigen-context.ts";

/** What a dose was to one series; `target` is null when no target dose was left or the dose could not be evaluated. */
export type Evaluation = {
  readonly dose: VaccineDose;
  readonly target: SeriesDose | null;
  /** The number the dose has, or would have had: the target doses satisfied before it and itself. */
  readonly doseNumber: number;
  readonly status: DoseStatus;
  readonly reasons: readonly DoseReason[];
};

/** A series as one patient has walked it: every dose evaluated, up to the target dose that comes next. */
export type EvaluatedSeries = {
  readonly series: AntigenSeries;
  readonly evaluations: readonly Evaluation[];
  /** The place in `series.doses` of the first target dose neither satisfied nor skipped. */
  readonly next: number;
};

/** Where an evaluation or forecast stands: what was evaluated so far, and which doses of the history came before. */
export type Standing = AntigenContext & {
  readonly evaluations: readonly Evaluation[];
  /** Doses of the history from this place on do not count yet. */
  readonly before: number;
};

export function isInadvertent({ reasons }: Evaluation): boolean {
  return reasons.some(({ code }) => code === "inadvertent");
}

/** The evaluations that satisfied a target dose, in the order of the doses. */
export function satisfied(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  return evaluations.filter(({ status }) => status === "valid");
}
