import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseCondition } from "./assessment.ts";

/** How much of the day a dose was given on is known; of a month or year its first day is kept. */
export type DatePrecision = "day" | "month" | "year";
export const datePrecisions: readonly DatePrecision[] = ["day", "month", "year"];

/** Where what is known of a dose comes from. */
export type DoseSource = "clinic" | "card" | "memory" | "health_card" | "file" | "program";

/** What a person can say of where it comes from. */
export const typedSources = ["clinic", "card", "memory"] as const satisfies readonly DoseSource[];

/** Why a dose cannot count, as the family knows it. */
export const doseFlaws: readonly DoseCondition[] = ["partial", "expired", "recalled", "spoiled"];

/** What was seen after a dose. */
export type ReactionRecord = {
  readonly id: string;
  readonly doseId: string;
  readonly kinds: readonly string[];
  readonly onset: "immediate" | "delayed";
  readonly severity: "mild" | "moderate" | "severe";
  readonly startedOn: CalendarDate | null;
  readonly note: string | null;
  readonly pictureId: string | null;
};

/** One vaccine given, as it was recorded; `recordedBy` is a name, `verifiedBy` the issuer of a health card whose signature was checked. */
export type DoseRecord = {
  readonly id: string;
  readonly visitId: string;
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
  readonly verifiedBy: string | null;
  readonly note: string | null;
  readonly recordedBy: string | null;
  readonly reactions: readonly ReactionRecord[];
};

/** That a family refused or postponed what a vaccine group offers; `untilOn` only where it was postponed until a day. */
export type DecisionRecord = {
  readonly id: string;
  readonly kind: "refused" | "postponed";
  readonly vaccineGroup: string;
  readonly decidedOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
  readonly reason: string | null;
};

/** Which calendar is looked at ("automatic": that of the family's country), and the CDSi observations a family told. */
export type VaccinationProfile = {
  readonly calendar: string;
  readonly observations: readonly { readonly code: string; readonly on: CalendarDate | null }[];
};

/** What is known of a child's vaccinations: doses by date, oldest first, those withdrawn left out; decisions newest first. */
export type VaccinationRecord = {
  readonly doses: readonly DoseRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly profile: VaccinationProfile;
};

/** What holds until a family says otherwise. */
export const usualVaccinationProfile: VaccinationProfile = { calendar: "automatic", observations: [] };
