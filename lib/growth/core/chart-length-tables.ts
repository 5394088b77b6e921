import type { ChartRule } from "#lib/kernel/chart-spec.ts";
import { daysBetween } from "#lib/kernel/dates.ts";
import type { Ruled } from "./chart-frame.ts";
import { drawnLines, type LineSource } from "./chart-lines.ts";
import type { ChartReading, ChartWords, GrowthChart } from "./growth-chart.ts";
import { stageOn } from "./plan.ts";
import type { Posture, ReferenceId } from "./reading.ts";
import { linesOf } from "./reference-lines.ts";

type Measured = ChartReading & { readonly lengthCm: number };
type Asked = Pick<GrowthChart<ChartReading>, "plan" | "today" | "lines">;

/** The lines of one table over a part of the lengths shown: a reference's by length, lying, or by height, standing. */
export type RuledTable = Ruled & { readonly posture: Posture };

/** Lengths beyond those of every published table, in cm. */
export const [SHORTEST, LONGEST] = [35, 125];

/**
 * The tables that a child's readings are placed on, youngest first, each over the lengths at which it was used: one passes
 * into the next midway between its longest reading and the next one's shortest. Where no table holds for any reading, the
 * one of the child's age now.
 */
export function lengthTables(
  { plan, today, lines }: Asked,
  readings: readonly Measured[],
  [from, to]: readonly [number, number],
): readonly RuledTable[] {
  const now = Math.max(0, daysBetween(plan.birth.bornOn, today));
  const used = tablesUsed(plan, readings);
  const tables = used.length > 0 ? used : tablesUsed(plan, [{ ageDays: now, lengthCm: (from + to) / 2 }]);
  let start = from;
  return tables.flatMap((table, place): RuledTable[] => {
    const next = tables[place + 1];
    const end = next ? Math.max(start, passage(table, next)) : to;
    const set = linesOf(lines, table.reference, "weight-for-length");
    const drawn = drawnLines(table.source, set, start, end);
    start = end;
    const points = drawn[0]?.points ?? [];
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const { reference, posture, source } = table;
    return [{ id: source.key, reference, posture, set, lines: drawn, from: first.x, to: last.x }];
  });
}

/** An upright line where one table passes into the next. */
export function tableRules<T extends ChartReading>(
  tables: readonly RuledTable[],
  words: Pick<ChartWords<T>, "change" | "standing">,
): readonly ChartRule[] {
  return tables.flatMap((next, place): ChartRule[] => {
    const before = tables[place - 1];
    if (!before) return [];
    const isSame = before.reference === next.reference;
    return [
      { at: next.from, label: isSame ? words.standing : words.change(before.reference, next.reference) },
    ];
  });
}

/** A reference's name, and by what its lines are where it has lines by both. */
export function tableName<T extends ChartReading>(
  tables: readonly RuledTable[],
  words: Pick<ChartWords<T>, "reference" | "byPosture">,
): (reference: ReferenceId, table: RuledTable) => string {
  return (reference, { posture }) =>
    tables.filter((table) => table.reference === reference).length > 1
      ? words.byPosture(reference, posture)
      : words.reference(reference);
}

type Table = Pick<RuledTable, "reference" | "posture"> & {
  readonly source: LineSource;
  readonly lengths: number[];
};

function tablesUsed(
  plan: Asked["plan"],
  readings: readonly Pick<Measured, "ageDays" | "lengthCm">[],
): readonly Table[] {
  const { sex } = plan.birth;
  const tables = new Map<string, Table>();
  for (const { ageDays, lengthCm } of readings) {
    const stage = stageOn(plan, "weight-for-length", ageDays);
    if (!stage) continue;
    const { reference, shiftDays } = stage;
    const day = ageDays + shiftDays;
    const posture = day < reference.heightFromDay ? "lying" : "standing";
    const key = `${reference.id} ${sex} ${posture}`;
    const known = tables.get(key);
    if (known) known.lengths.push(lengthCm);
    else {
      const rowAt = (cm: number) => reference.byLength(sex, day, cm);
      const source = { key, rowAt, xs: everyLength };
      tables.set(key, { reference: reference.id, posture, source, lengths: [lengthCm] });
    }
  }
  return [...tables.values()];
}

/** Midway, to half a cm, but where both tables say something if there is such a length. */
function passage(before: Table, next: Table): number {
  const midway = Math.round(Math.max(...before.lengths) + Math.min(...next.lengths)) / 2;
  const last = everyLength().findLast((cm) => before.source.rowAt(cm)) ?? LONGEST;
  const first = everyLength().find((cm) => next.source.rowAt(cm)) ?? SHORTEST;
  return Math.min(Math.max(midway, first), last);
}

function everyLength(): readonly number[] {
  return Array.from({ length: LONGEST - SHORTEST + 1 }, (_, step) => SHORTEST + step);
}
