import { toCsv } from "#lib/diary/core/export-csv.ts";
import { diaryExport } from "#lib/imports/export/export.ts";

export const GET = diaryExport({ ending: "csv", type: "text/csv", write: toCsv });
