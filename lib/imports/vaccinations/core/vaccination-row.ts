import type { VaccineNames } from "#lib/imports/core/vaccine-names.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseCondition } from "#lib/vaccinations/core/assessment.ts";
import type {
  DatePrecision,
  DecisionRecord,
  DoseSource,
  ReactionRecord,
} from "#lib/vaccinations/core/dose-record.ts";
import type { VaccineDays } from "#lib/vaccinations/core/dose-slips-age.ts";

/** A dose as an import keeps it: doses of one child with the same `visit` were given together; `origin` at most 200 characters. */
export type DoseRow = {
  readonly of: "dose";
  readonly childId: string;
  readonly cvx: string;
  readonly mvx: string | null;
  readonly product: string | null;
  readonly givenOn: CalendarDate;
  readonly precision: DatePrecision;
  readonly lot: string | null;
  readonly expiresOn: CalendarDate | null;
  readonly provider: string | null;
  readonly site: string | null;
  readonly route: string | null;
  readonly nextDueOn: CalendarDate | null;
  readonly flaw: DoseCondition | null;
  readonly source: DoseSource;
  readonly note: string | null;
  readonly visit: string;
  readonly origin: string;
};

type ReactionContent = Pick<ReactionRecord, "kinds" | "onset" | "severity" | "startedOn" | "note">;
type DecisionContent = Omit<DecisionRecord, "id">;

/** What was seen after the dose that `doseOrigin` names; only our own export has these. */
export type ReactionRow = ReactionContent & {
  readonly of: "reaction";
  readonly childId: string;
  readonly doseOrigin: string;
};

/** What a family decided; only our own export has these. */
export type DecisionRow = DecisionContent & { readonly of: "decision"; readonly childId: string };

export type VaccinationRow = DoseRow | ReactionRow | DecisionRow;

/** A dose of the record, withdrawn ones among them, but not those of undone imports. */
export type KnownDose = {
  readonly id: string;
  readonly cvx: string;
  readonly givenOn: CalendarDate;
  readonly precision: DatePrecision;
  readonly origin: string | null;
  readonly isWithdrawn: boolean;
};

export type KnownReaction = ReactionContent & { readonly doseId: string; readonly isWithdrawn: boolean };
export type KnownDecision = DecisionContent & { readonly isWithdrawn: boolean };

/** What the record holds of a child for whom the person may record. */
export type KnownVaccinations = {
  readonly bornOn: CalendarDate;
  readonly doses: readonly KnownDose[];
  readonly reactions: readonly KnownReaction[];
  readonly decisions: readonly KnownDecision[];
};

/** The children by id, the catalogue by its names, and the rules a dose is looked at by. */
export type VaccinationContext = {
  readonly children: Readonly<Record<string, KnownVaccinations>>;
  readonly names: VaccineNames;
  /** The code of a vaccine nobody can name. */
  readonly unknown: string;
  /** Whether a decision can be about it. */
  readonly isGroup: (name: string) => boolean;
  readonly today: CalendarDate;
  /** The codes of the manufacturers that a text names. */
  readonly makersOf: (text: string) => readonly string[];
  /** Whether two vaccines are against the same. */
  readonly isAlike: (one: string, other: string) => boolean;
  /** The days on which a schedule knows a vaccine for somebody born on a day; null where it does not know it. */
  readonly daysFor: (cvx: string, bornOn: CalendarDate) => VaccineDays | null;
};
