import type { Columns } from "./bulk-insert.ts";
import type { ChildRecord, FamilyRecord, MadeReading, MembershipRecord, PersonRecord } from "./family-record.ts";

type MembershipChild = FamilyRecord["membershipChildren"][number];

export const personColumns: Columns<PersonRecord> = {
  id: ["uuid", (row) => row.id],
  email: ["text", (row) => row.email],
  name: ["text", (row) => row.name],
  locale: ["text", (row) => row.locale],
  time_zone: ["text", (row) => row.timeZone],
  weight_unit: ["text", (row) => row.weightUnit],
  length_unit: ["text", (row) => row.lengthUnit],
  created_at: ["timestamptz", (row) => row.createdAt],
  updated_at: ["timestamptz", (row) => row.createdAt],
};

export const passwordColumns = (hash: string): Columns<PersonRecord> => ({
  person_id: ["uuid", (row) => row.id],
  hash: ["text", () => hash],
  changed_at: ["timestamptz", (row) => row.createdAt],
});

export const familyColumns: Columns<FamilyRecord["family"]> = {
  id: ["uuid", (row) => row.id],
  name: ["text", (row) => row.name],
  time_zone: ["text", (row) => row.timeZone],
  founded_by: ["uuid", (row) => row.foundedBy],
  created_at: ["timestamptz", (row) => row.createdAt],
};

export const membershipColumns: Columns<MembershipRecord> = {
  id: ["uuid", (row) => row.id],
  family_id: ["uuid", (row) => row.familyId],
  person_id: ["uuid", (row) => row.personId],
  role: ["role", (row) => row.role],
  all_children: ["boolean", (row) => row.allChildren],
  created_at: ["timestamptz", (row) => row.createdAt],
};

export const membershipChildColumns: Columns<MembershipChild> = {
  family_id: ["uuid", (row) => row.familyId],
  membership_id: ["uuid", (row) => row.membershipId],
  child_id: ["uuid", (row) => row.childId],
};

export const childColumns: Columns<ChildRecord> = {
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
};

export const readingColumns: Columns<MadeReading> = {
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
};
