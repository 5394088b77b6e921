import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupForecast } from "../assessment.ts";
import { groupOf } from "./group-of.ts";

/**
 * Why what a calendar recommends is not open for a child, as the record knows it: `on` is the first day too old for it by the
 * CDC's rules; the family decided; a doctor told that it must not be given, or that it is not needed.
 */
export type Closure =
  | { readonly by: "contraindicated" | "decided" | "immune" }
  | { readonly by: "aged-out"; readonly on: CalendarDate };

/** What weighs most is told where several diseases of one vaccine are closed for different reasons. */
const ORDER = ["contraindicated", "decided", "immune", "aged-out"] as const;

/** Tells of diseases, by their slugs, why none of them is open; null as soon as one of them is. */
export function closuresIn(
  forecasts: readonly GroupForecast[],
  decidedGroups: ReadonlySet<string>,
): (diseases: readonly string[]) => Closure | null {
  const ofDisease = (disease: string): Closure | null => {
    const forecast = groupOf(disease, forecasts);
    if (!forecast) return null;
    const { status, why, group } = forecast;
    if (status === "contraindicated" || status === "immune") return { by: status };
    if (decidedGroups.has(group)) return { by: "decided" };
    return why.agedOutOn === null ? null : { by: "aged-out", on: why.agedOutOn };
  };
  return (diseases) => {
    const closures = diseases.map(ofDisease);
    const found = closures.filter((closure) => closure !== null);
    if (found.length === 0 || found.length < closures.length) return null;
    const first = ORDER.find((by) => found.some((closure) => closure.by === by));
    const days = found.flatMap((closure) => (closure.by === "aged-out" ? closure.on : [])).sort();
    if (first !== "aged-out") return found.find(({ by }) => by === first) ?? null;
    return { by: "aged-out", on: days.at(-1)! };
  };
}
