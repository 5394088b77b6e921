import { addDays } from "#lib/kernel/dates.ts";
import type { AdultPart, ChildPart } from "./cast.ts";
import type { ChildRecord, MadeReading } from "./family-record.ts";
import { madeId } from "./made-id.ts";
import { measurer } from "./measuring.ts";
import { laterBy, momentOn } from "./moment.ts";
import type { Random } from "./random.ts";
import { planVisits, type Visit } from "./visits.ts";
import { type Mood, voices } from "./voices.ts";

/** A grown-up who may record for the child. */
export type Recorder = AdultPart & { readonly id: string };

const babyScaleUntilDay = 400;

/** Everything that was written down of a child since the day of birth, in the order it was. */
export function makeReadings(
  random: Random,
  part: ChildPart,
  child: ChildRecord,
  recorders: readonly Recorder[],
  device: string | null,
): MadeReading[] {
  const measure = measurer(random, part);
  const said = new Set<string>();
  return planVisits(random, part).flatMap((visit) => {
    const isClinic = visit.place === "clinic";
    const recorder = random.pick(recorders.filter(({ role }) => !isClinic || role !== "caregiver"));
    const takenOn = addDays(child.bornOn, visit.ageDays);
    const createdAt = momentOn(random.chance(0.15) ? addDays(takenOn, 1) : takenOn, random);
    const onDevice = device !== null && isBabyOnScale(visit);
    const form = {
      familyId: child.familyId,
      childId: child.id,
      checkUpId: madeId(createdAt, random),
      takenOn,
      source: isClinic ? "pediatrician" : onDevice ? "device" : "manual",
      device: onDevice ? device : null,
      note: visit.mood && noteOf(visit.mood, recorder),
      estimated: visit.estimated,
      recordedBy: recorder.id,
      createdAt,
    } as const;
    return measure(visit, { ...recorder, place: visit.place }).map((figure, place) => ({
      id: madeId(laterBy(createdAt, place), random),
      ...form,
      ...figure,
    }));
  });

  /** Nobody writes the same sentence about a child twice. */
  function noteOf(mood: Mood, { locale }: Recorder): string | null {
    const note = random.pick(voices[locale].notes[mood]).replace("{name}", child.name);
    if (said.has(note)) return null;
    said.add(note);
    return note;
  }
}

function isBabyOnScale({ place, kinds, estimated, ageDays }: Visit): boolean {
  return place === "home" && kinds.length === 1 && !estimated && ageDays < babyScaleUntilDay;
}
