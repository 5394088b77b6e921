import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Delimiter, TableRefusal } from "./table.ts";
import { LIMITS } from "./table.ts";

export type CsvRecord = { readonly cells: readonly string[]; readonly line: number };

const [LF, CR, QUOTE] = [10, 13, 34];

/**
 * Reads one record after the other. Quotes count at the start of a cell only, so that a lone inch mark is text; what
 * follows a closing quote is part of the cell. Each character is looked at a fixed number of times.
 */
export class CsvReader {
  private readonly content: string;
  private readonly delimiter: number;
  private at: number;
  private line: number;

  constructor(content: string, delimiter: Delimiter, at = 0, line = 1) {
    this.content = content;
    this.delimiter = delimiter.charCodeAt(0);
    this.at = at;
    this.line = line;
  }

  /** The next record with the line it begins on; null at the end of the text. */
  next(): Result<CsvRecord, TableRefusal> | null {
    if (this.at >= this.content.length) return null;
    const { line } = this;
    const cells: string[] = [];
    for (;;) {
      const cell = this.cell();
      if (!cell.ok) return cell;
      if (cells.push(cell.value) > LIMITS.columns) {
        return refused("too-many-columns", { most: LIMITS.columns, line });
      }
      if (this.content.charCodeAt(this.at) !== this.delimiter) break;
      this.at += 1;
    }
    this.endOfLine();
    return ok({ cells, line });
  }

  private cell(): Result<string, TableRefusal> {
    const quoted = this.content.charCodeAt(this.at) === QUOTE ? this.quoted() : ok("");
    if (!quoted.ok) return quoted;
    const start = this.at;
    while (this.at < this.content.length && !this.isEnd(this.content.charCodeAt(this.at))) {
      if (this.at - start >= LIMITS.cell) return this.tooLong();
      this.at += 1;
    }
    return ok(quoted.value + this.content.slice(start, this.at));
  }

  private quoted(): Result<string, TableRefusal> {
    const { line } = this;
    const start = this.at + 1;
    let doubled = false;
    for (let place = start; place < this.content.length; place += 1) {
      if (place - start > LIMITS.cell * 2) return this.tooLong();
      const code = this.content.charCodeAt(place);
      if (code === LF || (code === CR && this.content.charCodeAt(place + 1) !== LF)) this.line += 1;
      if (code !== QUOTE) continue;
      if (this.content.charCodeAt(place + 1) === QUOTE) {
        doubled = true;
        place += 1;
        continue;
      }
      this.at = place + 1;
      const inner = this.content.slice(start, place);
      const text = doubled ? inner.replaceAll('""', '"') : inner;
      return text.length > LIMITS.cell ? this.tooLong() : ok(text);
    }
    return refused("cut-short", { line });
  }

  private tooLong() {
    return refused("cell-too-long" as const, { most: LIMITS.cell, line: this.line });
  }

  private isEnd(code: number): boolean {
    return code === this.delimiter || code === LF || code === CR;
  }

  private endOfLine(): void {
    if (this.content.charCodeAt(this.at) === CR) this.at += 1;
    if (this.content.charCodeAt(this.at) === LF) this.at += 1;
    this.line += 1;
  }
}
