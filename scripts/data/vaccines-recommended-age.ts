import type { Span } from "#lib/vaccinations/core/assessment.ts";
import { parseSpan } from "#lib/vaccinations/core/days/span.ts";
import { roughDays } from "./vaccines-table.ts";

/** The ages and intervals of a dose of us-standard-series.csv, as written there. */
type Figures = {
  earliest_rec_age: string;
  min_age: string;
  earliest_rec_interval: string;
  min_interval: string;
};

/** CDSi's rule for the recommended date, of a child who had each dose on time: by age, else by interval, never too soon. */
export function recommendedAge(row: Figures, ages: ReadonlyMap<number, string>, number: number): string {
  const least = [row.min_age, ...after(row.min_interval, ages, number)];
  const recommended = row.earliest_rec_age
    ? [row.earliest_rec_age]
    : after(row.earliest_rec_interval, ages, number);
  const [latest] = [...least, ...recommended]
    .filter((age) => age !== "")
    .toSorted((a, b) => roughDays(parseSpan(b)) - roughDays(parseSpan(a)));
  if (!latest) throw new Error(`no age for dose ${number}`);
  return latest;
}

/** "prev:4 months & dose 1:6 months" as ages: each interval added to the age at the dose it counts from. */
function after(intervals: string, ages: ReadonlyMap<number, string>, number: number): string[] {
  return intervals.split(" & ").flatMap((interval) => {
    const [, from, span] = /^(prev|dose \d+):(.*)$/.exec(interval) ?? [];
    const age = ages.get(from === "prev" ? number - 1 : Number(from?.slice(5)));
    return age && span ? [sumOf(parseSpan(age), parseSpan(span))] : [];
  });
}

function sumOf(a: Span, b: Span): string {
  const months = a.months + b.months;
  const parts: [number, string][] = [
    [a.years + b.years + Math.floor(months / 12) * (a.years > 0 ? 1 : 0), "years"],
    [a.years > 0 ? months % 12 : months, "months"],
    [a.weeks + b.weeks, "weeks"],
    [a.days + b.days, "days"],
  ];
  const written = parts.filter(([count]) => count !== 0).map(([count, unit]) => `${count} ${unit}`);
  return written.join(" + ") || "0 days";
}

/** CDSi calls a dose late four weeks after the last recommended age; null where that is the age it is recommended from. */
export function lastAge(latest: string, age: string): string | null {
  const last = latest.replace(/ ?\+? ?4 weeks$/, "");
  return last !== "" && roughDays(parseSpan(last)) > roughDays(parseSpan(age)) ? last : null;
}
