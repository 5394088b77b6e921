import { vaccinationsExport } from "#lib/imports/export/export.ts";
import { toJson } from "#lib/vaccinations/core/export-json.ts";

export const GET = vaccinationsExport({ ending: "json", type: "application/json", write: toJson });
