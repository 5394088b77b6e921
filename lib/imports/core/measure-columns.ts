import { type MeasureField, measureFields, measureOf } from "./column-words.ts";
import { decimalMarkOf } from "./decimal-mark.ts";
import type { DecimalMark, Mapping } from "./source.ts";
import type { Table } from "./table.ts";
import { unitOf } from "./unit-of.ts";

export type Measure = Exclude<MeasureField, "bmi">;

/** A column of values: `unit` the header's word for it, null where it says none; `mark` what its figures show. */
export type MeasureColumn = {
  readonly column: number;
  readonly unit: string | null;
  readonly mark: DecimalMark | null;
};

/** The columns that hold values: by measure in a wide sheet, one for all of them in a long one. */
export type MeasureColumns = {
  readonly wide: readonly (MeasureColumn & { readonly measure: MeasureField })[];
  readonly long: MeasureColumn | null;
};

/** What the mapping says of the values' columns; the decimal mark is found from the whole of each. */
export function measureColumns(table: Table, mapping: Mapping): MeasureColumns {
  const columnOf = (column: number, measure: MeasureField) => ({
    column,
    unit: unitOf(table.header[column] ?? "", measure),
    mark: decimalMarkOf(table.rows.map((row) => row[column] ?? "")),
  });
  const wide = measureFields.flatMap((measure) => {
    const column = mapping[measure];
    return column === undefined ? [] : [{ measure, ...columnOf(column, measure) }];
  });
  const isLong = mapping.kind !== undefined && mapping.value !== undefined;
  return { wide, long: isLong ? { ...columnOf(mapping.value, "weight"), unit: null } : null };
}

/** What sheets and scales write where nothing was measured. */
const NOTHING = /^(?:[-–—]{1,5}|n\/?a|null|none|nan|\?)$/i;

/** A value as the file writes it: `unit` as a cell or the header beside it says, null when neither does. */
export type WrittenValue = {
  readonly measure: MeasureField;
  readonly text: string;
  readonly unit: string | null;
  readonly unitText: string;
  readonly mark: DecimalMark | null;
};

/** The values a row holds, cells that say nothing left out; a long row whose kind is none of ours has none. */
export function valuesOf(row: readonly string[], mapping: Mapping, columns: MeasureColumns): WrittenValue[] {
  const cell = (column: number | undefined) => {
    const text = column === undefined ? "" : (row[column] ?? "").trim();
    return NOTHING.test(text) ? "" : text;
  };
  const { long } = columns;
  if (long) {
    const measure = measureOf(cell(mapping.kind));
    const unitText = cell(mapping.unit);
    const unit = measure && unitText ? unitOf(unitText, measure) : null;
    const text = cell(long.column);
    return measure && text ? [{ measure, text, unit, unitText, mark: long.mark }] : [];
  }
  return columns.wide.flatMap(({ measure, column, unit, mark }) => {
    const text = measure === "weight" ? poundsAndOunces(cell(column), cell(mapping.ounces)) : cell(column);
    return text
      ? [{ measure, text, unit: unit ?? unitOf(cell(mapping.unit), measure), unitText: "", mark }]
      : [];
  });
}

/** Pounds and ounces that stand in columns of their own, as one writes them together. */
function poundsAndOunces(pounds: string, ounces: string): string {
  if (!/^\d/.test(ounces)) return pounds;
  const inUnit = (text: string, unit: string) => (/\p{L}/u.test(text) ? text : `${text} ${unit}`);
  return pounds ? `${inUnit(pounds, "lb")} ${inUnit(ounces, "oz")}` : inUnit(ounces, "oz");
}
