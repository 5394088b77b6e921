import type { Assessment, DoseVerdict } from "../assessment.ts";
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
      verdicts: failed.map((verdict) => ({ verdict, sequel: sequelFor(dose, verdict, assessment) })),
      counts,
    };
  });
}

/** A dose whose day is not known may count after all: it is not said to be needed again. */
function sequelFor({ precision }: DoseRecord, verdict: DoseVerdict, assessment: Assessment): Sequel {
  const sequel = sequelOf(verdict, assessment);
  return sequel === "again" && precision !== "day" ? "none" : sequel;
}

/** What follows of a verdict, from the other verdicts and the forecast of its group; of doses that recur for good none is given again. */
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
  const forecast = forecasts.find(({ group }) => group === verdict.group);
  if (!forecast || forecast.totalDoses === null) return "none";
  const isOpen = failed.some(({ antigen }) =>
    forecast.byAntigen.some((other) => other.antigen === antigen && other.status === "not-complete"),
  );
  return isOpen ? "again" : "none";
}
