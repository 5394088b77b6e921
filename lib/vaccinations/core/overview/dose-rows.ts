import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Assessment, DoseStatus } from "../assessment.ts";
import { antigensOn, findVaccine } from "../catalog.ts";
import type { DoseRecord } from "../dose-record.ts";
import { slugOf } from "../slug.ts";

/** A line of a record: a CDSi vaccine group or, where there is none, a disease; `slug` is the key of its words. */
export type DoseRow = {
  readonly of: "groups" | "diseases" | "other";
  readonly slug: string;
  readonly doses: readonly RowDose[];
};

/** A dose in a line; `status` is null where the rules say nothing of it. */
export type RowDose = { readonly dose: DoseRecord; readonly status: DoseStatus | null };

type Place = Pick<DoseRow, "of" | "slug">;

/**
 * Doses by what they are against, as immunisation records are laid out: a combined vaccine stands in each of its lines. Lines in the
 * order of the schedule, then those it does not know; within a line by date.
 */
export function doseRows(
  { forecasts, verdicts }: Assessment,
  doses: readonly DoseRecord[],
  bornOn: CalendarDate,
): readonly DoseRow[] {
  const placed = doses.flatMap((dose) => placesOf(dose, bornOn).map((place) => ({ place, dose })));
  const order = forecasts.map(({ group }) => keyOf({ of: "groups", slug: slugOf(group) }));
  const rankOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...Map.groupBy(placed, ({ place }) => keyOf(place))]
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([, row]) => {
      const [first] = row;
      if (!first) return [];
      const { of, slug } = first.place;
      const statusOf = ({ id }: DoseRecord) =>
        verdicts.find(({ doseId, group }) => doseId === id && slugOf(group) === slug)?.status ?? null;
      return { of, slug, doses: row.map(({ dose }) => ({ dose, status: statusOf(dose) })) };
    });
}

const keyOf = ({ of, slug }: Place) => `${of} ${slug}`;

/** Where a dose stands: by the groups whose antigens it counts for at that age; else by CDC's groups; else among the others. */
function placesOf({ cvx, givenOn }: DoseRecord, bornOn: CalendarDate): readonly Place[] {
  const vaccine = findVaccine(cvx);
  const groups = antigensOn(cvx, bornOn, givenOn).length > 0 ? (vaccine?.groups ?? []) : [];
  if (groups.length > 0) return groups.map((group) => ({ of: "groups", slug: slugOf(group) }));
  const diseases = vaccine?.diseases ?? [];
  if (diseases.length > 0) return diseases.map((slug) => ({ of: "diseases", slug }));
  return [{ of: "other", slug: "other" }];
}
