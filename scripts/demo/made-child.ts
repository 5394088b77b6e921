import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { AdultPart, ChildPart } from "./cast.ts";
import { valueAt } from "./course.ts";
import type { ChildRecord } from "./family-record.ts";
import { madeId } from "./made-id.ts";
import { laterBy, momentOn } from "./moment.ts";
import type { Random } from "./random.ts";
import { readScale, readTape } from "./scale.ts";

/** A child with the measures of the day of birth, as the owner of the family wrote them in. */
export function makeChild(
  random: Random,
  part: ChildPart,
  family: { readonly id: string; readonly owner: AdultPart; readonly place: number },
  today: CalendarDate,
): ChildRecord {
  const bornOn = addDays(today, -part.ageDays);
  const createdAt = laterBy(momentOn(bornOn, random), family.place);
  const reader = { ...family.owner, place: "clinic" } as const;
  const weight = readScale(valueAt(part, "weight", 0)!, reader);
  const [length, head] = (["length", "head"] as const).map((kind) =>
    readTape(kind, valueAt(part, kind, 0)!, reader),
  );
  return {
    id: madeId(createdAt, random),
    familyId: family.id,
    name: part.name,
    bornOn,
    sex: part.sex,
    referenceSex: part.referenceSex,
    premature: part.gestationDays !== null,
    gestationDays: part.gestationDays,
    birthWeightKg: weight.value,
    birthLengthCm: length!.value,
    birthHeadCm: head!.value,
    typedBirth: {
      birthWeight: weight.typedValue,
      weightUnit: family.owner.units.weight,
      birthLength: length!.typedValue,
      birthHead: head!.typedValue,
      lengthUnit: family.owner.units.length,
    },
    createdAt,
  };
}
