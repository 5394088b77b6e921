import { namesChildren } from "./child-in-file.ts";
import { fieldOf, measureFields, measureOf } from "./column-words.ts";
import { readDay } from "./day-text.ts";
import { readPartialDay } from "./partial-day.ts";
import type { Field, Mapping } from "./source.ts";
import type { Table } from "./table.ts";
import { unitOf } from "./unit-of.ts";
import { namesVaccines, vaccineFields } from "./vaccine-columns.ts";

/** Cells looked at to tell what a column holds. */
const SAMPLE_CELLS = 50;

/** What the columns of any sheet most likely hold, by their headers and, where these do not tell, by their cells. */
export function sheetMapping(table: Table): Mapping {
  const fields = table.header.map(fieldOf);
  const columnsOf = (field: Field) => fields.flatMap((found, place) => (found === field ? [place] : []));
  const mapping: Partial<Record<Field, number>> = {};
  const plain = ["time", "unit", "note", "posture", "source", "device", "estimated"] as const;
  for (const field of [...plain, ...vaccineFields]) {
    const column = columnsOf(field).find((place) => filled(table, place).length > 0);
    if (column !== undefined) mapping[field] = column;
  }
  Object.assign(mapping, dateColumn(table, columnsOf("date"), fields));
  Object.assign(mapping, wideColumns(table, columnsOf));
  if (!measureFields.some((field) => mapping[field] !== undefined)) {
    Object.assign(mapping, longColumns(table, columnsOf));
  }
  if (mapping.vaccine === undefined && mapping.cvx === undefined && mapping.kind === undefined) {
    const unnamed = fields.flatMap((field, place) => (field === null ? [place] : []));
    const vaccine = [...columnsOf("kind"), ...columnsOf("child"), ...unnamed].find((place) =>
      namesVaccines(filled(table, place)),
    );
    if (vaccine !== undefined) mapping.vaccine = vaccine;
  }
  const child = [...columnsOf("child"), ...columnsOf("kind").filter((place) => place !== mapping.kind)].find(
    (place) =>
      place !== mapping.value &&
      place !== mapping.vaccine &&
      filled(table, place).length > 0 &&
      namesChildren(table, place),
  );
  return child === undefined || mapping.child !== undefined ? mapping : { ...mapping, child };
}

/** A column with a measure each; pounds and ounces may stand apart. */
function wideColumns(table: Table, columnsOf: (field: Field) => number[]): Mapping {
  const mapping: Partial<Record<Field, number>> = {};
  for (const field of measureFields) {
    const column = columnsOf(field).find((place) => filled(table, place).some((cell) => /\d/.test(cell)));
    if (column !== undefined) mapping[field] = column;
  }
  const apart = [...columnsOf("ounces"), ...columnsOf("weight")].find(
    (place) => place !== mapping.weight && unitOf(table.header[place] ?? "", "weight")?.startsWith("o"),
  );
  if (apart === undefined) return mapping;
  if (mapping.weight === undefined) return { ...mapping, weight: apart };
  const main = unitOf(table.header[mapping.weight] ?? "", "weight");
  return main && /^(?:lb|pound|libra)/.test(main) ? { ...mapping, ounces: apart } : mapping;
}

/** A column naming the measure and one with its value. */
function longColumns(table: Table, columnsOf: (field: Field) => number[]): Mapping {
  const named = columnsOf("kind");
  const kind = named.find((place) => filled(table, place).some((cell) => measureOf(cell) !== null));
  const value =
    columnsOf("value")[0] ??
    named.find((place) => place !== kind && filled(table, place).some((cell) => /^\d/.test(cell)));
  return kind === undefined || value === undefined ? {} : { kind, value };
}

/** The column named for the date if it holds dates, else the first of no other name that does. */
function dateColumn(table: Table, named: readonly number[], fields: readonly (Field | null)[]): Mapping {
  const unnamed = fields.flatMap((field, place) => (field === null || field === "time" ? [place] : []));
  const date = [...named, ...unnamed].find((place) => {
    const cells = filled(table, place);
    if (named.includes(place))
      return cells.some((cell) => readPartialDay(cell, "dmy") !== null || isDay(cell));
    const days = cells.filter((cell) => isDay(cell)).length;
    return days > 0 && days >= cells.length * 0.8;
  });
  return date === undefined ? {} : { date };
}

const isDay = (cell: string) => readDay(cell, "dmy") !== null || readDay(cell, "mdy") !== null;

function filled(table: Table, column: number): string[] {
  const cells: string[] = [];
  for (const row of table.rows) {
    const cell = (row[column] ?? "").trim();
    if (cell !== "") cells.push(cell);
    if (cells.length === SAMPLE_CELLS) break;
  }
  return cells;
}
