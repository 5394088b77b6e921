import { findVaccine } from "./catalog.ts";
import type { DecisionRecord, DoseRecord, ReactionRecord, VaccinationProfile } from "./dose-record.ts";

/** A dose with where an import brought it from, if one did. */
export type ExportDose = Omit<DoseRecord, "recordedBy"> & { readonly origin: string | null };

/** What an export holds of one child: everything the record does but pictures. */
export type ExportedVaccinations = {
  readonly child: { readonly id: string; readonly name: string };
  readonly doses: readonly ExportDose[];
  readonly decisions: readonly DecisionRecord[];
  readonly profile: VaccinationProfile;
};

type Child = ExportedVaccinations["child"];

/** The columns of an export of doses, in order; lib/imports reads them back by these names. */
export const exportColumns = [
  "id",
  "child_id",
  "child",
  "date",
  "precision",
  "cvx",
  "vaccine",
  "product",
  "mvx",
  "lot",
  "expires",
  "provider",
  "site",
  "route",
  "next_due",
  "flaw",
  "source",
  "verified_by",
  "visit",
  "note",
] as const;

export type ExportRow = Readonly<Record<(typeof exportColumns)[number], string>>;

/**
 * A dose as a row of the export, "" for what is not known: `vaccine` is what CDC calls the code, `date` the first day of the month or
 * year where `precision` says that no more is known, `visit` the same for doses given together.
 */
export function toExportRow(dose: ExportDose, child: Child): ExportRow {
  return {
    id: exportId(dose),
    child_id: child.id,
    child: child.name,
    date: dose.givenOn,
    precision: dose.precision,
    cvx: dose.cvx,
    vaccine: findVaccine(dose.cvx)?.short ?? "",
    product: dose.product ?? "",
    mvx: dose.mvx ?? "",
    lot: dose.lot ?? "",
    expires: dose.expiresOn ?? "",
    provider: dose.provider ?? "",
    site: dose.site ?? "",
    route: dose.route ?? "",
    next_due: dose.nextDueOn ?? "",
    flaw: dose.flaw ?? "",
    source: dose.source,
    verified_by: dose.verifiedBy ?? "",
    visit: dose.visitId,
    note: dose.note ?? "",
  };
}

/** What was seen after a dose, which it names by the dose's id. */
export function toReactionRow(reaction: ReactionRecord, dose: ExportDose, child: Child) {
  return {
    id: `nestling:${reaction.id}`,
    child_id: child.id,
    child: child.name,
    dose: exportId(dose),
    date: reaction.startedOn ?? "",
    kinds: reaction.kinds,
    onset: reaction.onset,
    severity: reaction.severity,
    note: reaction.note ?? "",
  };
}

/** That a vaccine group was refused or postponed, by the group's CDSi name. */
export function toDecisionRow(decision: DecisionRecord, child: Child) {
  return {
    id: `nestling:${decision.id}`,
    child_id: child.id,
    child: child.name,
    date: decision.decidedOn,
    decision: decision.kind,
    group: decision.vaccineGroup,
    until: decision.untilOn ?? "",
    note: decision.reason ?? "",
  };
}

/** The same wherever the dose travels: one that came from another Nestling keeps the id it had there. */
function exportId({ id, origin }: ExportDose): string {
  return origin?.startsWith("nestling:") ? origin : `nestling:${id}`;
}
