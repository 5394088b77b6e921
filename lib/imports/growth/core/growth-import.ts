import type { Choices } from "#lib/imports/core/choices.ts";
import { measureOf } from "#lib/imports/core/column-words.ts";
import type { Fate } from "#lib/imports/core/fate.ts";
import { type MeasureColumns, measureColumns, valuesOf } from "#lib/imports/core/measure-columns.ts";
import { notYetType } from "#lib/imports/core/not-yet-type.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import type { RoomImport } from "#lib/imports/core/room-import.ts";
import { sectionsOf } from "#lib/imports/core/sections.ts";
import type { Recognised } from "#lib/imports/core/source.ts";
import type { Table } from "#lib/imports/core/table.ts";
import type { GrowthContext, GrowthRow } from "./growth-row.ts";
import { type Judge, judgeOf } from "./judge.ts";
import { readRow } from "./written-reading.ts";

type GrowthFate = Fate<GrowthRow>;

/** The growth room's part of an import: weights, lengths, heads, arms and skinfolds of any file that is understood. */
export const growthImport: RoomImport<GrowthRow, GrowthContext> = {
  room: "growth",
  fates: (table, recognised, choices, context) =>
    fatesIn(table, recognised, choices, judgeOf(recognised.source, choices, context)),
};

function fatesIn(
  table: Table,
  recognised: Recognised,
  choices: Choices,
  judge: Judge,
): readonly GrowthFate[] {
  if (recognised.type === "all")
    return sectionsOf(table).flatMap((section) => fatesOfSection(section, choices, judge));
  const columns = measureColumns(table, choices.mapping);
  const isGrowth = columns.wide.length > 0 || columns.long !== null;
  return table.rows.flatMap((row, place) => {
    const line = table.lines[place] ?? 0;
    if (!isGrowth) return [notYet(line, recognised.type)];
    return fatesOfRow(row, line, { table, recognised, choices, columns, judge });
  });
}

/** A section reads as a sheet of its own; its rows keep their lines and its name says what is not kept yet. */
function fatesOfSection(
  { name, table }: ReturnType<typeof sectionsOf>[number],
  choices: Choices,
  judge: Judge,
): readonly GrowthFate[] {
  const sheet = recognise(table);
  const { mapping } = sheet;
  const recognised: Recognised = {
    ...sheet,
    source: "baby-tracker",
    type: measureOf(name) === null ? notYetType(name) : "growth",
  };
  const isGrowth = recognised.type === "growth" && mapping.date !== undefined;
  return fatesIn(
    table,
    recognised,
    { ...choices, mapping: isGrowth ? mapping : {}, dateOrder: "ymd" },
    judge,
  );
}

type Sheet = {
  readonly table: Table;
  readonly recognised: Recognised;
  readonly choices: Choices;
  readonly columns: MeasureColumns;
  readonly judge: Judge;
};

function fatesOfRow(row: readonly string[], line: number, sheet: Sheet): readonly GrowthFate[] {
  const { recognised, choices, columns, judge } = sheet;
  const { mapping } = choices;
  const other = otherType(row, sheet);
  if (other !== null) return [notYet(line, other)];
  const written = readRow(row, line, mapping, {
    source: recognised.source,
    isText: sheet.table.delimiter !== null,
  });
  const values = valuesOf(row, mapping, columns);
  if (values.length > 0) return values.map((value) => judge({ ...written, value }));
  const kind = columns.long ? (row[mapping.kind ?? -1] ?? "").trim() : null;
  if (kind === null) return [{ row: line, outcome: "left-out", code: "nothing-measured" }];
  if (kind === "") return [{ row: line, outcome: "refused", code: "kind-missing" }];
  const measure = measureOf(kind);
  return measure === null
    ? [{ row: line, outcome: "refused", code: "kind-unknown", detail: { text: kind.slice(0, 60) } }]
    : [{ row: line, outcome: "refused", code: "value-missing", measure }];
}

/** What a row of a mixed file, or of a long sheet, holds when it is no growth; null when it is. */
function otherType(
  row: readonly string[],
  { recognised, choices: { mapping }, columns }: Sheet,
): string | null {
  const cell = (column: number | undefined) => (column === undefined ? "" : (row[column] ?? "").trim());
  const activity = cell(mapping.activity);
  const kind = cell(mapping.kind);
  if (recognised.source === "huckleberry") return /^growth$/i.test(activity) ? null : notYetType(activity);
  if (recognised.source === "nestling" && activity !== "" && activity !== "readings") return "vaccine";
  if (columns.long === null || measureOf(kind) !== null) return null;
  if (recognised.source === "sprout-track") return notYetType(/temp/i.test(kind) ? kind : activity);
  return /^temp/i.test(kind) ? "temperature" : null;
}

function notYet(row: number, type: string): GrowthFate {
  return { row, outcome: "not-yet", code: "not-yet", detail: { type } };
}
