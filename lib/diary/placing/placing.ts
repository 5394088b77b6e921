import type { EntryContent, Intake } from "../core/entry.ts";
import type { DraftDoubt } from "../core/entry-draft.ts";
import { checkMoment, placeDraft } from "../core/entry-moment.ts";
import { asListed } from "../core/medicines/named-medicine.ts";
import type { ListedMedicines } from "../listed-medicines/listed-medicines.ts";
import type { DiaryScene } from "../scene/scene.ts";
import type { SentEntry } from "../schema.ts";

/** A sent entry by the family's clock, its medications as the family's list names them. */
export type PlacedEntry = {
  readonly entryId: string;
  readonly content: EntryContent;
  readonly isNow: boolean;
  readonly doubts: readonly DraftDoubt[];
  readonly confirmed: readonly string[];
  /** Where its medications stood in the form. */
  readonly intakePlaces: readonly number[];
  /** What cannot be kept: form field to code. */
  readonly faults: Readonly<Record<string, string>>;
};

/** Places an entry and finds what of it cannot be; one that is put right beside what it was `before`. */
export function placeEntry(
  { entryId, draft, doubts, confirmed }: SentEntry,
  { child, zone, now, today }: DiaryScene,
  medicines: ListedMedicines,
  before: EntryContent | null = null,
): PlacedEntry {
  const { content, faults } = placeDraft(draft, { zone, now }, before);
  const intakes = content.intakes.map((intake) => named(asGiven(intake, before), medicines, before));
  const unknown = intakes.flatMap((intake, at) =>
    intake.name === "" ? [[`medicine${draft.intakePlaces[at]}`, "medicine-unknown"]] : [],
  );
  return {
    entryId,
    content: { ...content, intakes },
    isNow: draft.isNow,
    doubts,
    confirmed,
    intakePlaces: draft.intakePlaces,
    faults: {
      ...faults,
      ...Object.fromEntries(unknown),
      ...checkMoment(content, { now, today, bornOn: child.bornOn }),
    },
  };
}

/** One of the list that was given before keeps the name it had then. */
function asGiven(intake: Intake, before: EntryContent | null): Intake {
  if (intake.name !== "" || intake.medicineId === null) return intake;
  const given = before?.intakes.find(({ medicineId }) => medicineId === intake.medicineId);
  return { ...intake, name: given?.name ?? "" };
}

/** One that was not taken from the list is looked for there by its name, and goes by what was written where it is not on it. */
function named(intake: Intake, medicines: ListedMedicines, before: EntryContent | null): Intake {
  const medicine = medicines.named.find(({ id }) => id === intake.medicineId);
  if (medicine) return { ...intake, key: medicine.key, name: intake.name || medicine.name };
  const listed = asListed({ ...intake, medicineId: null }, medicines.list);
  return listed.medicineId === null ? asListed(listed, takenBefore(before)) : listed;
}

/** The medicines that an entry named as the list's, though they may have left it. */
function takenBefore(before: EntryContent | null) {
  return (before?.intakes ?? []).flatMap(({ medicineId: id, name, key }) => (id ? [{ id, name, key }] : []));
}
