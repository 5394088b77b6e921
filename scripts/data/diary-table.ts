/** What the scripts that make lib/diary/core/data and core/cases from the tables of the symptom diary share: the file they write. */
import { writeFileSync } from "node:fs";

const out = new URL("../../lib/diary/core/", import.meta.url);

/** The folder named on the command line, or a sentence and the end. */
export function folderNamed(script: string): string {
  const folder = process.argv[2];
  if (folder) return folder;
  console.error(`Say which folder holds the symptom diary's tables: node scripts/data/${script} <folder>`);
  process.exit(2);
}

/** Writes core/<name>.json, a row to a line, and says how large it is. */
export function writeRows(
  name: string,
  source: string,
  rows: Readonly<Record<string, readonly unknown[]>>,
): void {
  const parts = Object.entries(rows).map(
    ([key, each]) =>
      `${JSON.stringify(key)}: [\n${each.map((row) => ` ${JSON.stringify(row)}`).join(",\n")}\n]`,
  );
  const text = `{\n"source": ${JSON.stringify(source)},\n${parts.join(",\n")}\n}\n`;
  writeFileSync(new URL(`${name}.json`, out), text);
  const count = Object.values(rows).reduce((sum, each) => sum + each.length, 0);
  console.log(
    `${name.padEnd(24)} ${String(count).padStart(5)} rows ${(text.length / 1024).toFixed(1).padStart(7)} kB`,
  );
}
