import { toCsv } from "#lib/growth/core/export-csv.ts";
import { growthExport } from "#lib/imports/export/export.ts";

export const GET = growthExport({ ending: "csv", type: "text/csv", write: toCsv });
