import { toCsvText } from "#lib/kernel/csv-text.ts";
import { type ExportedVaccinations, exportColumns, toExportRow } from "./export-rows.ts";

/** Doses as CSV: importing it again gives the same doses. Reactions and decisions are in the JSON alone. */
export function toCsv({ child, doses }: ExportedVaccinations): string {
  return toCsvText(
    exportColumns,
    doses.map((dose) => toExportRow(dose, child)),
  );
}
