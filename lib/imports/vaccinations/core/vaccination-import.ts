import type { Choices } from "#lib/imports/core/choices.ts";
import { columnsByName } from "#lib/imports/core/known-file.ts";
import { notYetType } from "#lib/imports/core/not-yet-type.ts";
import type { RoomImport } from "#lib/imports/core/room-import.ts";
import type { Mapping, Recognised } from "#lib/imports/core/source.ts";
import type { Table } from "#lib/imports/core/table.ts";
import { hasVaccine } from "#lib/imports/core/vaccine-columns.ts";
import { judgeDecision, judgeReaction } from "./beside-doses.ts";
import type { Reading } from "./dose-row.ts";
import { judgeDose, type Line, type VaccinationFate, whoseIn } from "./judge.ts";
import type { VaccinationContext, VaccinationRow } from "./vaccination-row.ts";

/** The vaccination room's part of an import: the doses of any file that is understood, and what our own export has beside them. */
export const vaccinationImport: RoomImport<VaccinationRow, VaccinationContext> = {
  room: "vaccinations",
  fates(table, recognised, choices, context) {
    const reading = readingOf(table, recognised, choices, context);
    const whose = whoseIn(choices, context);
    const lines = vaccineLines(table, recognised, choices.mapping);
    const fates = lines.map(({ kind, ...line }): VaccinationFate => {
      if (kind === "reactions") return judgeReaction(line, reading, whose);
      if (kind === "decisions") return judgeDecision(line, reading, whose, context);
      return judgeDose(line, reading, choices, whose, context);
    });
    return fates.toSorted((one, other) => one.row - other.row);
  },
};

const kinds = ["doses", "reactions", "decisions"] as const;

export type VaccineLine = Line & { readonly kind: (typeof kinds)[number] };

/** The rows of a file that are this room's, doses first: what is said beside a dose may stand before it. */
export function vaccineLines(table: Table, recognised: Recognised, mapping: Mapping): readonly VaccineLine[] {
  const lines = table.rows.flatMap((row, place): VaccineLine[] => {
    const kind = kindOf(row, recognised, mapping);
    return kind ? [{ row, line: table.lines[place] ?? 0, kind }] : [];
  });
  return [...lines.filter(({ kind }) => kind === "doses"), ...lines.filter(({ kind }) => kind !== "doses")];
}

function kindOf(
  row: readonly string[],
  { source, type }: Recognised,
  mapping: Mapping,
): VaccineLine["kind"] | null {
  const activity = mapping.activity === undefined ? "" : (row[mapping.activity] ?? "").trim();
  if (source === "sprout-track") return notYetType(activity) === "vaccine" ? "doses" : null;
  if (source === "nestling" && activity !== "") return kinds.find((kind) => kind === activity) ?? null;
  return hasVaccine(mapping) && type !== "all" ? "doses" : null;
}

function readingOf(
  { header, delimiter }: Table,
  { source }: Recognised,
  { mapping, dateOrder }: Choices,
  { makersOf }: VaccinationContext,
): Reading {
  const columns = columnsByName(header);
  return { source, isText: delimiter !== null, header, columns, mapping, dateOrder, makersOf };
}
