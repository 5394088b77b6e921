import { type Closure, closuresIn } from "#lib/vaccinations/core/overview/closure.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

/** Tells of diseases why none of them is open for the child of a page; null as soon as one of them is. */
export function closuresOf({
  assessment,
  standings,
}: VaccinationContext): (diseases: readonly string[]) => Closure | null {
  const decided = standings.flatMap(({ decision, forecast }) => (decision ? forecast.group : []));
  return closuresIn(assessment.forecasts, new Set(decided));
}
