/**
 * Makes lib/imports/diary/core/samples/{pitfalls,journal-list,journal-by-date}.json from a folder with fusion_health_import.json: this
 * project's own notes (2026) on what goes wrong when a diary of entries is brought, and two synthetic journals.
 * Run: node scripts/data/diary-pitfalls.ts <folder>
 */
import { writeFileSync } from "node:fs";
import { folderNamed } from "./diary-table.ts";
import { readJson } from "./vaccines-table.ts";

type Notes = {
  readonly pitfalls: readonly { readonly id: string }[];
  readonly sample_synthetic: readonly unknown[];
  readonly sample_seed_shape: Readonly<Record<string, unknown>>;
};

const out = new URL("../../lib/imports/diary/core/samples/", import.meta.url);
const keep = (name: string, content: unknown) =>
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify(content, null, 1)}\n`);

const notes = readJson<Notes>(folderNamed("diary-pitfalls.ts"), "fusion_health_import.json");
keep(
  "pitfalls",
  notes.pitfalls.map(({ id }) => id),
);
keep("journal-list", notes.sample_synthetic);
keep("journal-by-date", notes.sample_seed_shape);
