import type { DiaryFile } from "#lib/imports/diary/core/diary-file.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type Delimiter = "," | ";" | "\t" | "|";

/**
 * A file as rows of text. `lines` holds, for each row, the line of the file it begins on (from 1; in JSON the how-manieth
 * object it is); `delimiter` is null for JSON. Rows may be shorter or longer than the header; blank ones are left out.
 */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly encoding: Encoding;
  readonly delimiter: Delimiter | null;
  /** The entries where it is a diary, which is no table: its rows then say them in short. */
  readonly diary?: DiaryFile;
};

/** Why a file is not read. Figures: `most` (bytes, rows, columns or characters), `line` and `column` where reading stopped. */
export type TableRefusal =
  | "empty"
  | "too-large"
  | "too-many-columns"
  | "too-many-rows"
  | "cell-too-long"
  | "not-text"
  | "spreadsheet"
  | "other-format"
  | "no-header"
  | "cut-short"
  | "json-wrong"
  | "json-broken"
  | "not-utf8"
  | "diary-too-deep"
  | "diary-too-many-keys"
  | "diary-too-large"
  | "diary-too-long";

/** What is read at most; enforced while reading, so that a hostile file costs no more than an honest one. */
export const LIMITS = { bytes: 8_000_000, rows: 50_000, columns: 200, cell: 10_000 } as const;
