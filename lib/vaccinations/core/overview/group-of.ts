import type { GroupForecast } from "../assessment.ts";
import { slugOf } from "../slug.ts";

/** The forecast of the vaccine group that protects against a disease (its slug); undefined where the rules know none. */
export function groupOf(disease: string, forecasts: readonly GroupForecast[]): GroupForecast | undefined {
  return forecasts.find(({ antigens }) => antigens.some((antigen) => slugOf(antigen) === disease));
}
