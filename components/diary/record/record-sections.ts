import type { EntryStart } from "./entry-start.ts";

/** The parts of an entry, in the order of the form; an address opens one by its name. */
export const recordSections = [
  "medicine",
  "temperature",
  "pain",
  "vitals",
  "sleep",
  "activity",
  "mood",
  "note",
] as const;
export type RecordSectionName = (typeof recordSections)[number];

/** What the names of a part's fields begin with. */
export const sectionNames: Readonly<Record<RecordSectionName, readonly string[]>> = {
  medicine: ["medicine", "dose", "route"],
  temperature: ["temperature"],
  pain: ["pain"],
  vitals: ["oxygen", "pressure", "heartRate", "breathingRate"],
  sleep: ["sleep"],
  activity: ["activity", "minutes", "count"],
  mood: ["mood"],
  note: ["note"],
};

/** The parts of which an entry says something. */
export function toldSections(start: EntryStart): RecordSectionName[] {
  const told: Record<RecordSectionName, boolean> = {
    medicine: start.medicines.length > 0,
    temperature: start.temperature !== "",
    pain: start.pains.length > 0,
    vitals: [start.oxygen, start.pressure, start.heartRate, start.breathingRate].some(Boolean),
    sleep: [start.sleep, start.sleepFrom, start.sleepTo].some(Boolean),
    activity: start.activities.length > 0,
    mood: start.mood !== null,
    note: start.note !== "",
  };
  return recordSections.filter((name) => told[name]);
}
