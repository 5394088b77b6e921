import type { Lms } from "./lms.ts";
import type { ReferenceSex } from "./reading.ts";

type Columns = { readonly l: string; readonly m: string; readonly s: string };

/** A table as kept in data/: `rows` rows from x = `from`, `perUnit` of them to each unit of x. */
export type LmsTableData = {
  readonly from: number;
  readonly perUnit: number;
  readonly rows: number;
  readonly male: Columns;
  readonly female: Columns;
};

/** Looks up L, M and S by sex and x; null outside the table. */
export type LmsTable = (sex: ReferenceSex, x: number) => Lms | null;

/**
 * A table of whole x (days of age) where each row stands alone, or of lengths where rows are interpolated linearly.
 * The numbers are read from their text on the first look-up.
 */
export function lmsTable(data: LmsTableData): LmsTable {
  const figures: Partial<Record<ReferenceSex, Float64Array>> = {};
  const last = data.rows - 1;
  return (sex, x) => {
    // A length of 64.1 cm must find its own row although 64.1 has no exact binary form.
    const position =
      data.perUnit === 1 ? x - data.from : Math.round((x - data.from) * data.perUnit * 1e6) / 1e6;
    if (!(position >= 0 && position <= last)) return null;
    figures[sex] ??= interleaved(data[sex], data.rows);
    const table = figures[sex];
    const row = Math.floor(position);
    const share = position - row;
    if (share === 0) return lmsAt(table, row);
    return data.perUnit === 1 ? null : between(lmsAt(table, row), lmsAt(table, row + 1), share);
  };
}

function lmsAt(table: Float64Array, row: number): Lms {
  return { l: table[row * 3] as number, m: table[row * 3 + 1] as number, s: table[row * 3 + 2] as number };
}

function between(low: Lms, high: Lms, share: number): Lms {
  return {
    l: low.l + (high.l - low.l) * share,
    m: low.m + (high.m - low.m) * share,
    s: low.s + (high.s - low.s) * share,
  };
}

function interleaved(columns: Columns, rows: number): Float64Array {
  const table = new Float64Array(rows * 3);
  [columns.l, columns.m, columns.s].forEach((text, offset) => {
    const values = text.split(" ").map(Number);
    for (let row = 0; row < rows; row += 1) {
      table[row * 3 + offset] = values[values.length === 1 ? 0 : row] as number;
    }
  });
  return table;
}
