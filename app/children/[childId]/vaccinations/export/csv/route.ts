import { vaccinationsExport } from "#lib/imports/export/export.ts";
import { toCsv } from "#lib/vaccinations/core/export-csv.ts";

export const GET = vaccinationsExport({ ending: "csv", type: "text/csv", write: toCsv });
