import type { Table } from "./bulk-insert.ts";
import type {
  ChildRecord,
  FamilyRecord,
  MadeDose,
  MadeReaction,
  MadeReading,
  MembershipRecord,
  PersonRecord,
} from "./family-record.ts";

type MembershipChild = FamilyRecord["membershipChildren"][number];

export const persons: Table<PersonRecord> = {
  name: "persons",
  columns: {
    id: ["uuid", (row) => row.id],
    email: ["text", (row) => row.email],
    email_confirmed_at: ["timestamptz", (row) => row.createdAt],
    name: ["text", (row) => row.name],
    locale: ["text", (row) => row.locale],
    time_zone: ["text", (row) => row.timeZone],
    weight_unit: ["text", (row) => row.weightUnit],
    length_unit: ["text", (row) => row.lengthUnit],
    created_at: ["timestamptz", (row) => row.createdAt],
    updated_at: ["timestamptz", (row) => row.createdAt],
  },
};

export const passwords = (hash: string): Table<PersonRecord> => ({
  name: "passwords",
  columns: {
    person_id: ["uuid", (row) => row.id],
    hash: ["text", () => hash],
    changed_at: ["timestamptz", (row) => row.createdAt],
  },
});

export const families: Table<FamilyRecord["family"]> = {
  name: "families",
  columns: {
    id: ["uuid", (row) => row.id],
    name: ["text", (row) => row.name],
    time_zone: ["text", (row) => row.timeZone],
    founded_by: ["uuid", (row) => row.foundedBy],
    created_at: ["timestamptz", (row) => row.createdAt],
  },
};

export const consents: Table<FamilyRecord["family"]> = {
  name: "consents",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.id],
    kind: ["text", () => "record"],
    version: ["integer", () => 1],
    relation: ["text", () => "parent"],
    given_by: ["uuid", (row) => row.foundedBy],
    given_at: ["timestamptz", (row) => row.createdAt],
  },
};

export const memberships: Table<MembershipRecord> = {
  name: "memberships",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.familyId],
    person_id: ["uuid", (row) => row.personId],
    role: ["role", (row) => row.role],
    all_children: ["boolean", (row) => row.allChildren],
    created_at: ["timestamptz", (row) => row.createdAt],
  },
};

export const membershipChildren: Table<MembershipChild> = {
  name: "membership_children",
  columns: {
    family_id: ["uuid", (row) => row.familyId],
    membership_id: ["uuid", (row) => row.membershipId],
    child_id: ["uuid", (row) => row.childId],
  },
};

export const children: Table<ChildRecord> = {
  name: "children",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.familyId],
    name: ["text", (row) => row.name],
    born_on: ["date", (row) => row.bornOn],
    sex: ["sex", (row) => row.sex],
    reference_sex: ["sex", (row) => row.referenceSex],
    premature: ["boolean", (row) => row.premature],
    gestation_days: ["integer", (row) => row.gestationDays],
    birth_weight_kg: ["double precision", (row) => row.birthWeightKg],
    birth_length_cm: ["double precision", (row) => row.birthLengthCm],
    birth_head_cm: ["double precision", (row) => row.birthHeadCm],
    typed_birth: ["jsonb", (row) => JSON.stringify(row.typedBirth)],
    created_at: ["timestamptz", (row) => row.createdAt],
    updated_at: ["timestamptz", (row) => row.createdAt],
  },
};

export const readings: Table<MadeReading> = {
  name: "readings",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    check_up_id: ["uuid", (row) => row.checkUpId],
    kind: ["reading_kind", (row) => row.kind],
    value: ["double precision", (row) => row.value],
    typed_value: ["text", (row) => row.typedValue],
    typed_unit: ["text", (row) => row.typedUnit],
    posture: ["posture", (row) => row.posture],
    taken_on: ["date", (row) => row.takenOn],
    source: ["reading_source", (row) => row.source],
    device: ["text", (row) => row.device],
    note: ["text", (row) => row.note],
    estimated: ["boolean", (row) => row.estimated],
    recorded_by: ["uuid", (row) => row.recordedBy],
    created_at: ["timestamptz", (row) => row.createdAt],
    updated_at: ["timestamptz", (row) => row.createdAt],
  },
};

/** A check-up in the audit trail; its id is the check-up's own. */
export const auditEntries: Table<MadeReading> = {
  name: "audit_entries",
  columns: {
    id: ["uuid", (row) => row.checkUpId],
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    person_id: ["uuid", (row) => row.recordedBy],
    verb: ["text", () => "growth.record"],
    subject_id: ["uuid", (row) => row.checkUpId],
    detail: ["jsonb", (row) => JSON.stringify({ takenOn: row.takenOn })],
    at: ["timestamptz", (row) => row.createdAt],
  },
};

export const doses: Table<MadeDose> = {
  name: "doses",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    visit_id: ["uuid", (row) => row.visitId],
    cvx: ["text", (row) => row.cvx],
    mvx: ["text", (row) => row.mvx],
    product: ["text", (row) => row.product],
    given_on: ["date", (row) => row.givenOn],
    lot: ["text", (row) => row.lot],
    expires_on: ["date", (row) => row.expiresOn],
    provider: ["text", (row) => row.provider],
    site: ["text", (row) => row.site],
    route: ["text", (row) => row.route],
    recorded_by: ["uuid", (row) => row.recordedBy],
    created_at: ["timestamptz", (row) => row.createdAt],
    updated_at: ["timestamptz", (row) => row.createdAt],
  },
};

export const reactions: Table<MadeReaction> = {
  name: "reactions",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    dose_id: ["uuid", (row) => row.doseId],
    onset: ["text", () => "delayed"],
    severity: ["reaction_severity", () => "mild"],
    kinds: ["text", () => "{fever}", "text[]"],
    started_on: ["date", (row) => row.startedOn],
    recorded_by: ["uuid", (row) => row.recordedBy],
    created_at: ["timestamptz", (row) => row.createdAt],
    updated_at: ["timestamptz", (row) => row.createdAt],
  },
};

/** A visit with all that was given, in the audit trail; its id is the visit's own. */
export const vaccinationEntries: Table<MadeDose & { readonly given: readonly string[] }> = {
  name: "audit_entries",
  columns: {
    id: ["uuid", (row) => row.visitId],
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    person_id: ["uuid", (row) => row.recordedBy],
    verb: ["text", () => "vaccinations.record"],
    subject_id: ["uuid", (row) => row.visitId],
    detail: ["jsonb", (row) => JSON.stringify({ cvx: row.given, givenOn: row.givenOn })],
    at: ["timestamptz", (row) => row.createdAt],
  },
};
