import type { Mapping, Recognised } from "#lib/imports/core/source.ts";
import type { Table } from "#lib/imports/core/table.ts";
import type { VaccineNames } from "#lib/imports/core/vaccine-names.ts";
import { vaccineLines } from "./vaccination-import.ts";
import { type AskedName, readVaccine } from "./vaccine-said.ts";
import { readDoseRow } from "./written-dose.ts";

/** The names of a file that say no one vaccine, each once with how many rows bear it, in the order of the file. */
export function namesToAsk(
  table: Table,
  recognised: Recognised,
  mapping: Mapping,
  catalogue: { readonly names: VaccineNames; readonly unknown: string },
): readonly (AskedName & { readonly rows: number })[] {
  const asked = new Map<string, AskedName & { rows: number }>();
  const form = { mapping, source: recognised.source, isText: table.delimiter !== null };
  for (const { row, line, kind } of vaccineLines(table, recognised, mapping)) {
    if (kind !== "doses") continue;
    const vaccine = readVaccine(readDoseRow(row, line, form), catalogue);
    if (vaccine.is !== "asked") continue;
    const known = asked.get(vaccine.asked.key);
    if (known) known.rows += 1;
    else asked.set(vaccine.asked.key, { ...vaccine.asked, rows: 1 });
  }
  return [...asked.values()];
}
