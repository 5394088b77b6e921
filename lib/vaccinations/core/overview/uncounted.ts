import type { Assessment, DoseVerdict, GroupForecast } from "../assessment.ts";
import type { DoseRecord } from "../dose-record.ts";

/** What follows of a dose that does not count: it is to be given again, a later one has taken its place, or nothing. */
export type Sequel = "again" | "replaced" | "none";

export type UncountedVerdict = { readonly verdict: DoseVerdict; readonly sequel: Sequel };

/** A dose that does not count for some of its vaccine groups; `counts` are those it does count for. */
export type UncountedDose = {
  readonly dose: DoseRecord;
  readonly verdicts: readonly UncountedVerdict[];
  readonly counts: readonly string[];
};

/** The doses that do not count, newest first, each with every vaccine group it fails. */
export function uncountedDoses(
  assessment: Assessment,
  doses: readonly DoseRecord[],
): readonly UncountedDose[] {
  const byDose = Map.groupBy(assessment.verdicts, ({ doseId }) => doseId);
  return doses.toReversed().flatMap((dose) => {
    const verdicts = byDose.get(dose.id) ?? [];
    const failed = verdicts.filter(({ status }) => status !== "valid");
    if (failed.length === 0) return [];
    const counts = verdicts.filter(({ status }) => status === "valid").map(({ group }) => group);
    return {
      dose,
      verdicts: failed.map((verdict) => ({ verdict, sequel: sequelOf(verdict, assessment) })),
      counts,
    };
  });
}

/** What follows of a verdict, from the other verdicts and the forecast of its group. */
export function sequelOf(verdict: DoseVerdict, { verdicts, forecasts }: Assessment): Sequel {
  if (verdict.status === "valid" || verdict.status === "extraneous") return "none";
  const failed = verdict.antigens.filter(({ status }) => status === verdict.status);
  const isReplaced = failed.every(({ antigen, targetDose }) =>
    verdicts.some(
      ({ group, antigens }) =>
        group === verdict.group &&
        antigens.some(
          (other) => other.antigen === antigen && other.status === "valid" && other.targetDose === targetDose,
        ),
    ),
  );
  if (isReplaced) return "replaced";
  return isOpen(forecasts.find(({ group }) => group === verdict.group)) ? "again" : "none";
}

const isOpen = (forecast: GroupForecast | undefined) => forecast?.status === "not-complete";
