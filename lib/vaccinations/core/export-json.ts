import { type ExportedVaccinations, toDecisionRow, toExportRow, toReactionRow } from "./export-rows.ts";

/**
 * What the record holds of a child's vaccinations as JSON, `{ "nestling": 1, "doses": [...], "reactions": [...], "decisions": [...],
 * "profile": {...} }`, doses with the CSV's columns as keys. Importing it again gives the same doses, reactions and decisions.
 */
export function toJson({ child, doses, decisions, profile }: ExportedVaccinations): string {
  const content = {
    nestling: 1,
    doses: doses.map((dose) => toExportRow(dose, child)),
    reactions: doses.flatMap((dose) =>
      dose.reactions.map((reaction) => toReactionRow(reaction, dose, child)),
    ),
    decisions: decisions.map((decision) => toDecisionRow(decision, child)),
    profile,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
