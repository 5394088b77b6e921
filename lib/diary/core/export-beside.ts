import type { ExportEntry } from "./export-entry.ts";
import { originalOf } from "./journal/original.ts";
import { type Overrides, overridesOf } from "./journal/overrides.ts";
import { readSaid, type Said } from "./journal/read-entry.ts";
import { Remarks } from "./journal/remark.ts";
import type { WrittenField } from "./journal/written-field.ts";

/** What has to travel beside an entry's writing; what is as it would be read anyway is left out. */
export type Beside = {
  readonly is?: Overrides;
  readonly raw?: unknown;
  readonly confirmed?: readonly string[];
};

/** In the place of an original's text: it is how the entry is written, to the letter. */
export const AS_WRITTEN = true;

/** `fields` are how the entry is written, in `text` to the letter: an original that is just that is not told twice. */
export function besideOf(entry: ExportEntry, fields: readonly WrittenField[], text: string): Beside {
  const is = overridesOf(
    readSaid(fields, () => "other", new Remarks()),
    saidOf(entry),
  );
  const { raw, confirmed } = entry;
  const original = originalOf(raw);
  const kept = original?.text === text ? { ...(raw as object), text: AS_WRITTEN } : raw;
  return {
    ...(Object.keys(is).length > 0 && { is }),
    ...(raw !== null && { raw: kept }),
    ...(confirmed.length > 0 && { confirmed }),
  };
}

/** An entry without where it stands. */
export function saidOf(entry: ExportEntry): Said {
  const { pains, intakes, activities, oxygenLow, oxygenHigh, oxygenFlow, systolic, diastolic, note } = entry;
  const { heartRate, breathingRate, temperature, method, sleepMinutes, sleepFrom, sleepTo, mood } = entry;
  return {
    ...{ pains, intakes, activities, oxygenLow, oxygenHigh, oxygenFlow, systolic, diastolic, heartRate },
    ...{
      breathingRate,
      temperature,
      method,
      sleepMinutes,
      sleepFrom,
      sleepTo,
      mood,
      note,
      typed: entry.typed,
    },
  };
}
