import type { VaccineDose } from "../gathering/patient-history.ts";
import type { AntigenSeries } from "../series.ts";
import type { AntigenContext } from "./antigen-context.ts";
import { canSkip } from "./evaluate-conditional-skip.ts";
import { evaluateDose } from "./evaluate-dose.ts";
import { type EvaluatedSeries, type Evaluation, satisfied } from "./patient-series.ts";

/** Walks the target doses of a series and the doses given for its antigen together, to the target dose that comes next. */
export function evaluateSeries(
  series: AntigenSeries,
  administered: readonly VaccineDose[],
  context: AntigenContext,
): EvaluatedSeries {
  const untouched: EvaluatedSeries = { series, evaluations: [], next: 0 };
  return administered.reduce((walked, dose) => evaluateNext(walked, dose, context), untouched);
}

/**
 * Evaluates one more dose. Target doses that it need not satisfy are skipped for good; a valid dose satisfies the next one, which
 * stays next if it recurs; any other leaves it to the following dose.
 */
function evaluateNext(walked: EvaluatedSeries, dose: VaccineDose, context: AntigenContext): EvaluatedSeries {
  const { series, evaluations } = walked;
  const standing = { ...context, evaluations, before: dose.place };
  let { next } = walked;
  const add = (evaluation: Pick<Evaluation, "target" | "status" | "reasons">) => ({
    series,
    next,
    evaluations: [...evaluations, { dose, doseNumber: satisfied(evaluations).length + 1, ...evaluation }],
  });

  if (dose.condition)
    return add({ target: null, status: "sub-standard", reasons: [{ code: dose.condition }] });
  let target = series.doses[next];
  while (target && canSkip(target, "evaluation", dose.day, dose.day, standing)) target = series.doses[++next];
  if (!target) return add({ target: null, status: "extraneous", reasons: [{ code: "series-complete" }] });
  const evaluation = evaluateDose(dose, target, standing);
  if (evaluation.status === "valid" && !target.isRecurring) next += 1;
  return add({ target, ...evaluation });
}
