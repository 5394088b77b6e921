/**
 * Makes lib/diary/core/cases/written.json from a folder with fusion_health_cases.json: this project's own cases (2026) of how a journal's
 * texts are to be read, field by field. `expected` is null where nothing is recorded; an `error` rejects the field, a `review` keeps
 * the text and asks. Run: node scripts/data/diary-cases.ts <folder>
 */
import { folderNamed, writeRows } from "./diary-table.ts";
import { readJson } from "./vaccines-table.ts";

type Case = { id: string; field: string; raw: unknown; reference_date: string | null; expected: unknown };

const folder = folderNamed("diary-cases.ts");
const { cases } = readJson<{ cases: Case[] }>(folder, "fusion_health_cases.json");
const rows = cases.map(({ reference_date, ...row }) => ({ ...row, today: reference_date }));
writeRows("cases/written", "Synthetic cases written for this project (2026)", { cases: rows });
