import { z } from "zod";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { bodyLocations } from "../core/body-locations.ts";
import { LINE } from "../core/draft-sheet.ts";
import { painScales, temperatureMethods } from "../core/entry.ts";
import { NOTE } from "../core/entry-draft.ts";
import { intakeRoutes } from "../core/intake-route.ts";
import { flaccItems } from "../core/pain-scales.ts";
import { LINES } from "../core/written-entry.ts";

export const day = z.iso.date("day-wrong").refine((text) => parseCalendarDate(text) !== null, "day-wrong");
export const clock = z
  .string("time-wrong")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time-wrong")
  .meta({ description: "By the family's clock, HH:MM." });
export const line = z.string("text-long").trim().max(LINE, "text-long");
const figure = (code: string) =>
  z.union([z.number(code), z.string(code).trim().max(LINE, "text-long")], code);
const whole = (code: string, most: number) => z.int(code).min(0, code).max(most, code);
const lines = <T extends z.ZodType>(of: T) => z.array(of, "field-wrong").max(LINES, "lines-many");
const places = bodyLocations.map(({ id }) => id) as [string, ...string[]];
const items = flaccItems.map(({ id }) => id) as [string, ...string[]];

export const location = z.enum(places, "location-unknown").meta({
  description: "A place of the body as this record names it.",
});
export const scale = z.enum(painScales, "scale-wrong").meta({
  description:
    "flacc and r-flacc are what an adult observes, faces and nrs what the child says; each runs from 0 to 10.",
});
export const rater = z.enum(["self", "observer", "unknown"], "rater-wrong");
const scores = z.partialRecord(z.enum(items, "items-wrong"), whole("items-wrong", 2), "items-wrong");
const route = z.enum(intakeRoutes, "intake-route-wrong");
export const method = z.enum(temperatureMethods, "method-wrong");
const mood = z.int("mood-wrong").min(1, "mood-wrong").max(5, "mood-wrong").meta({
  description: "1 (very low) to 5 (very good)",
});

const newPain = z
  .strictObject({
    location: location.optional(),
    name: line.optional().meta({
      description:
        'The place as people write it, in English or Spanish ("L knee"), where location is left out.',
    }),
    level: figure("level-wrong").optional().meta({
      description:
        '0 to 10, or as people write it: "6-8", "7/10", "mild". With items it may be left out: it is their sum.',
    }),
    scale: scale.optional(),
    rater: rater.optional().meta({ description: "Left out: unknown." }),
    items: scores.optional().meta({ description: "Of flacc and r-flacc: each of the five items, 0 to 2." }),
  })
  .refine(({ location, name }) => location !== undefined || (name ?? "") !== "", {
    error: "place-missing",
    path: ["location"],
  })
  .meta({ id: "NewPain" });

const newIntake = z
  .strictObject({
    name: line.optional(),
    medicineId: z.uuid("medicine-unknown").refine(isId, "medicine-unknown").optional().meta({
      description: "Of the child's own list; its name stands in where name is left out.",
    }),
    dose: figure("dose-wrong").optional().meta({
      description: 'As on the label: "120 mg", "5 ml", "250mg/5ml", "1/2 tablet", "2 puffs", "5mg x2".',
    }),
    route: route.optional(),
  })
  .meta({ id: "NewIntake" });

const newActivity = z
  .strictObject({
    name: line.min(1, "activity-missing"),
    minutes: figure("minutes-wrong")
      .optional()
      .meta({ description: 'Or as people write it: "1:30", "1 h".' }),
    count: z.number("count-wrong").min(0, "count-wrong").max(1_000_000, "count-wrong").optional(),
  })
  .meta({ id: "NewActivity" });

const newSleep = z
  .strictObject({
    length: figure("sleep-wrong")
      .optional()
      .meta({ description: 'In minutes, or as people write it: "7:30".' }),
    from: clock.optional(),
    to: clock.optional(),
  })
  .meta({
    id: "NewSleep",
    description: "A sleep that ended on the day of the entry; from lies on that day or the evening before.",
  });

const confirm = z
  .array(
    z.string("answers-wrong").regex(/^[\w.-]{1,60}:[\w-]{1,40}(?::[0-9a-f]{8})?$/, "answers-wrong"),
    "answers-wrong",
  )
  .max(50, "answers-wrong")
  .meta({ description: "Ids of questions that were asked of this entry, and whose answer is yes." });

const said = {
  pains: lines(newPain),
  intakes: lines(newIntake),
  activities: lines(newActivity),
  oxygen: figure("oxygen-wrong").meta({
    description:
      'Saturation in percent, or as people write it: "97-98", "98 on 2 L", "2 L" for extra oxygen alone.',
  }),
  bloodPressure: line.meta({ description: '"104/62", in mmHg; a third figure is the pulse.' }),
  heartRate: whole("rate-wrong", 400).meta({ description: "Beats a minute." }),
  breathingRate: whole("rate-wrong", 400).meta({ description: "Breaths a minute." }),
  temperature: figure("temperature-wrong").meta({
    description: 'A number is in degrees Celsius; a text may say its unit: "101.2 °F".',
  }),
  method,
  sleep: newSleep,
  mood,
  note: z.string("note-long").trim().max(NOTE, "note-long"),
};

export const newEntry = z
  .strictObject({
    id: z.uuid("id-wrong").refine(isId, "id-wrong").optional().meta({
      description: "Yours, in lower case, if you like: sent again with the same id, it is stored once.",
    }),
    day: day.optional().meta({ description: "Of the family's calendar. Neither day nor time: now." }),
    time: clock.nullable().optional().meta({ description: "Null or left out: only the day is known." }),
    pains: said.pains.optional(),
    intakes: said.intakes.optional(),
    activities: said.activities.optional(),
    oxygen: said.oxygen.optional(),
    bloodPressure: said.bloodPressure.optional(),
    heartRate: said.heartRate.optional(),
    breathingRate: said.breathingRate.optional(),
    temperature: said.temperature.optional(),
    method: said.method.optional(),
    sleep: said.sleep.optional(),
    mood: said.mood.optional(),
    note: said.note.optional(),
    confirm: confirm.optional(),
  })
  .meta({ id: "NewEntry" });

export const mostAtOnce = 100;

// Refined, not measured: of two shapes zod takes the one in which no length is wrong.
const several = z
  .array(newEntry, "entries-none")
  .refine((list) => list.length > 0, "entries-none")
  .refine((list) => list.length <= mostAtOnce, "entries-many")
  .meta({ minItems: 1, maxItems: mostAtOnce });

/** One entry, or several that are stored together or not at all. */
export const newEntries = z.union([newEntry, z.strictObject({ entries: several })]);

/** What is to be put right of an entry; what is left out stays as it is, null takes it away, and lists are replaced as a whole. */
export const entryPatch = z
  .strictObject({
    day: day.optional(),
    time: clock.nullable().optional(),
    pains: said.pains.nullable().optional(),
    intakes: said.intakes.nullable().optional(),
    activities: said.activities.nullable().optional(),
    oxygen: said.oxygen.nullable().optional(),
    bloodPressure: said.bloodPressure.nullable().optional(),
    heartRate: said.heartRate.nullable().optional(),
    breathingRate: said.breathingRate.nullable().optional(),
    temperature: said.temperature.nullable().optional(),
    method: said.method.nullable().optional(),
    sleep: said.sleep.nullable().optional(),
    mood: said.mood.nullable().optional(),
    note: said.note.nullable().optional(),
    confirm: confirm.optional(),
  })
  .meta({ id: "EntryPatch" });

export type NewEntrySent = z.output<typeof newEntry>;
export type EntryPatch = z.output<typeof entryPatch>;
