import type { ReferenceSex } from "./reading.ts";
import type { Limits, ReferenceRow } from "./reference.ts";

/**
 * A table as kept in data/: `rows` rows, each column one string of published decimals. Rows lie evenly, `perUnit` of them
 * to each unit of x from `from` on; or, where `x` is there, at those x. A column of one value throughout is written once.
 */
export type TableData = {
  readonly from: number;
  readonly perUnit: number;
  readonly rows: number;
  readonly x?: string;
  readonly male: Readonly<Record<string, string>>;
  readonly female: Readonly<Record<string, string>>;
};

/** Looks up a row by sex and x; null outside the table. */
export type RowTable = (sex: ReferenceSex, x: number) => ReferenceRow | null;

/** Makes a row of the figures that begin at `at`, in the order of the columns. */
export type RowMaker = (figures: Float64Array, at: number) => ReferenceRow;

/** `interpolated`: linear between neighbouring rows; else only the rows themselves are there. */
export type TableReading = { readonly columns: readonly string[]; readonly interpolated: boolean };

/** A table that is turned from text into numbers on the first look-up, so that one never asked costs nothing. */
export function rowTable(data: TableData, { columns, interpolated }: TableReading, make: RowMaker): RowTable {
  const figures: Partial<Record<ReferenceSex, Float64Array>> = {};
  const width = columns.length;
  const last = data.rows - 1;
  const between = new Float64Array(width);
  let positionOf: ((x: number) => number) | null = null;
  return (sex, x) => {
    positionOf ??= data.x === undefined ? evenly(data) : amidst(numbersIn(data.x));
    const position = positionOf(x);
    if (!(position >= 0 && position <= last)) return null;
    figures[sex] ??= interleaved(data[sex], columns, data.rows);
    const table = figures[sex];
    const row = Math.floor(position);
    const share = position - row;
    if (share === 0) return make(table, row * width);
    if (!interpolated) return null;
    for (let at = row * width, column = 0; column < width; column += 1, at += 1) {
      const low = table[at] as number;
      between[column] = low + ((table[at + width] as number) - low) * share;
    }
    return make(between, 0);
  };
}

function evenly({ from, perUnit }: TableData): (x: number) => number {
  if (perUnit === 1) return (x) => x - from;
  // A length of 64.1 cm must find its own row although 64.1 has no exact binary form.
  return (x) => Math.round((x - from) * perUnit * 1e6) / 1e6;
}

function amidst(places: Float64Array): (x: number) => number {
  const last = places.length - 1;
  return (x) => {
    if (!(x >= (places[0] as number) && x <= (places[last] as number))) return Number.NaN;
    let [low, high] = [0, last];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) <= x) low = middle;
      else high = middle;
    }
    const [from, to] = [places[low] as number, places[high] as number];
    return from === to ? low : low + (x - from) / (to - from);
  };
}

function interleaved(
  texts: Readonly<Record<string, string>>,
  columns: readonly string[],
  rows: number,
): Float64Array {
  const table = new Float64Array(rows * columns.length);
  columns.forEach((column, offset) => {
    const values = numbersIn(texts[column] ?? "");
    if (values.length !== 1 && values.length !== rows) throw new Error(`column ${column} is cut short`);
    for (let row = 0; row < rows; row += 1) {
      table[row * columns.length + offset] = values[values.length === 1 ? 0 : row] as number;
    }
  });
  return table;
}

function numbersIn(text: string): Float64Array {
  return Float64Array.from(text.split(" "), Number);
}

/** Rows of L, M and S. */
export function lmsTable(
  data: TableData,
  law: "lms" | "restricted-lms",
  limits: Limits,
  interpolated: boolean,
): RowTable {
  return rowTable(data, { columns: ["l", "m", "s"], interpolated }, (figures, at) => ({
    law,
    l: figures[at] as number,
    m: figures[at + 1] as number,
    s: figures[at + 2] as number,
    limits,
  }));
}
