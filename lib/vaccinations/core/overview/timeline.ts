import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseRecord } from "../dose-record.ts";
import { type AgeStage, ageStages, ageStagesOf } from "./age-stages.ts";
import type { DoseRow, RowDose } from "./dose-rows.ts";
import type { DoseAhead } from "./doses-ahead.ts";

/** What happened and what is to come in one stretch of a child's life; `isNow` where today lies in it. */
export type TimelineStage = {
  readonly stage: AgeStage;
  readonly isNow: boolean;
  readonly given: readonly DoseRecord[];
  readonly ahead: readonly DoseAhead[];
};

/** One line of the timeline as a table: by stage, what was given and what is to come. */
export type TimelineRow = Pick<DoseRow, "of" | "slug"> & {
  readonly cells: ReadonlyMap<
    AgeStage,
    { readonly given: readonly RowDose[]; readonly ahead: readonly DoseAhead[] }
  >;
};

/** Childhood in stages, oldest first, each once; the same doses and days as `timelineRows`, by age first. */
export function timelineStages(
  doses: readonly DoseRecord[],
  ahead: readonly DoseAhead[],
  bornOn: CalendarDate,
  today: CalendarDate,
): readonly TimelineStage[] {
  const stageOf = ageStagesOf(bornOn);
  const given = Map.groupBy(doses, ({ givenOn }) => stageOf(givenOn));
  const coming = Map.groupBy(ahead, ({ on }) => stageOf(on));
  return ageStages.map((stage) => ({
    stage,
    isNow: stage === stageOf(today),
    given: given.get(stage) ?? [],
    ahead: (coming.get(stage) ?? []).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }));
}

/** A line a vaccine group or disease, laid over the stages; groups in the order of `order` (their slugs), then the others. */
export function timelineRows(
  rows: readonly DoseRow[],
  ahead: readonly DoseAhead[],
  bornOn: CalendarDate,
  order: readonly string[],
): readonly TimelineRow[] {
  const keyOf = ({ of, slug }: Pick<DoseRow, "of" | "slug">) => `${of} ${slug}`;
  const lines = new Map<string, Pick<DoseRow, "of" | "slug">>();
  for (const { of, slug } of [...rows, ...ahead]) lines.set(keyOf({ of, slug }), { of, slug });
  const rankOf = ({ of, slug }: Pick<DoseRow, "of" | "slug">) =>
    of === "groups" && order.includes(slug) ? order.indexOf(slug) : order.length;
  const ordered = [...lines].toSorted(([, a], [, b]) => rankOf(a) - rankOf(b));
  return ordered.map(([key, { of, slug }]) => {
    const given = rows.find((row) => keyOf(row) === key)?.doses ?? [];
    const cells = timelineCells(
      given,
      ahead.filter((dose) => keyOf(dose) === key),
      bornOn,
    );
    return { of, slug, cells };
  });
}

function timelineCells(
  given: readonly RowDose[],
  ahead: readonly DoseAhead[],
  bornOn: CalendarDate,
): TimelineRow["cells"] {
  const stageOf = ageStagesOf(bornOn);
  const past = Map.groupBy(given, ({ dose }) => stageOf(dose.givenOn));
  const coming = Map.groupBy(ahead, ({ on }) => stageOf(on));
  return new Map(
    ageStages.map((stage) => [stage, { given: past.get(stage) ?? [], ahead: coming.get(stage) ?? [] }]),
  );
}
