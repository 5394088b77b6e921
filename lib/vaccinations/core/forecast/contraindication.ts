import { isWithinAges, type PatientHistory } from "../gathering/patient-history.ts";
import type { Antigen } from "../schedule.ts";
import type { AntigenSeries } from "../series.ts";

/** What forbids to vaccinate: observations against an antigen, and the vaccines forbidden by others. */
export type Contraindications = {
  readonly antigen: readonly string[];
  /** By CVX code, the observations against that vaccine. */
  readonly vaccines: ReadonlyMap<string, readonly string[]>;
};

export function findContraindications(antigen: Antigen, history: PatientHistory): Contraindications {
  const { observations, assessedOn } = history;
  const vaccines = new Map<string, string[]>();
  for (const { code, vaccines: forbidden } of antigen.vaccineContraindications) {
    if (!observations.has(code)) continue;
    for (const vaccine of forbidden) {
      if (isWithinAges(history, vaccine, assessedOn))
        vaccines.set(vaccine.code, [...(vaccines.get(vaccine.code) ?? []), code]);
    }
  }
  const against = antigen.contraindications.filter(
    (rule) => observations.has(rule.code) && isWithinAges(history, rule, assessedOn),
  );
  return { antigen: against.map(({ code }) => code), vaccines };
}

/**
 * The observations that contraindicate a series: those against its antigen or, when every preferable vaccine of the series is
 * forbidden, those against them. None where the series may go on.
 */
export function contraindicating({ doses }: AntigenSeries, found: Contraindications): readonly string[] {
  if (found.antigen.length > 0) return found.antigen;
  if (found.vaccines.size === 0) return [];
  const preferable = [...new Set(doses.flatMap((dose) => dose.preferable.map(({ code }) => code)))];
  if (preferable.length === 0 || !preferable.every((cvx) => found.vaccines.has(cvx))) return [];
  return [...new Set(preferable.flatMap((cvx) => found.vaccines.get(cvx) ?? []))];
}
