import { toJson } from "#lib/diary/core/export-json.ts";
import { diaryExport } from "#lib/imports/export/export.ts";

export const GET = diaryExport({ ending: "json", type: "application/json", write: toJson });
