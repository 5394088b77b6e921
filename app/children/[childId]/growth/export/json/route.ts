import { toJson } from "#lib/growth/core/export-json.ts";
import { growthExport } from "#lib/imports/export/export.ts";

export const GET = growthExport({ ending: "json", type: "application/json", write: toJson });
