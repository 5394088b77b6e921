/** What the scripts that make lib/diary/core/data from published ranges of vital signs share: their folders, and the file they write. */
import { writeFileSync } from "node:fs";

const out = new URL("../../lib/diary/core/data/", import.meta.url);

/** The folders named on the command line, or a sentence and the end. */
export function foldersNamed(script: string, what: readonly string[]): string[] {
  const folders = process.argv.slice(2);
  if (folders.length === what.length) return folders;
  const usage = what.map((name) => `<folder of ${name}>`).join(" ");
  console.error(`Say where the tables lie: node scripts/data/${script} ${usage}`);
  process.exit(2);
}

/** Writes core/data/<name>.json and says how large it is. */
export function writeVitals(name: string, content: unknown, rows: number): void {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  writeFileSync(new URL(`${name}.json`, out), text);
  const size = `${(text.length / 1024).toFixed(1).padStart(6)} kB`;
  console.log(`${name.padEnd(26)} ${String(rows).padStart(5)} rows ${size}`);
}

/** A figure of a table; an empty cell is none. */
export function figure(cell: string): number | null {
  if (cell.trim() === "") return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`${cell} is no figure`);
  return value;
}
