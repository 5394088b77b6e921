import { z } from "zod";
import { asStored, howManyNew, nextCursor } from "#lib/access/api-answers.ts";
import { clock, day, line, location, method, rater, scale } from "../batch/schema.ts";

const level = z.coerce.number("level-wrong").min(0, "level-wrong").max(10, "level-wrong");

/** How entries are asked for. */
export const entriesQuery = z.strictObject({
  day: day.optional().meta({ description: "One day; not together with from and to." }),
  from: day.optional().meta({ description: "The first day, itself among them." }),
  to: day.optional().meta({ description: "The last day, itself among them." }),
  fromTime: clock.optional().meta({
    description: "From this time of the day on, HH:MM; entries without a time are left out.",
  }),
  toTime: clock.optional().meta({ description: "Up to this time of the day, itself among them." }),
  medication: line.optional().meta({
    description:
      "With this medication, by its name or active ingredient: brands of one ingredient are found together.",
  }),
  pain: level.optional().meta({ description: "Just this as the highest level of an entry." }),
  painAtLeast: level
    .optional()
    .meta({ description: "This as the highest level, or more; not together with pain." }),
  location: location.optional().meta({ description: "With pain at this place." }),
  limit: z.coerce
    .number("limit-wrong")
    .int("limit-wrong")
    .min(1, "limit-wrong")
    .max(500, "limit-wrong")
    .default(100),
  cursor: z.string().max(80, "cursor-wrong").optional().meta({ description: "`next` of the page before." }),
});

/** The days whose summaries are asked for. */
export const daysQuery = z.strictObject({
  from: day.optional().meta({ description: "The first day; left out: 30 days before the last." }),
  to: day.optional().meta({ description: "The last day; left out: today." }),
});

/** So many days are told at once: a year, and a month around it. */
export const mostDays = 400;

const figure = z.number().nullable();
const count = z.int().nullable();

const pain = z
  .object({
    location: z.string(),
    name: z
      .string()
      .nullable()
      .meta({ description: "The place as it was written, where that is not the list's own name." }),
    level: z.string().meta({ description: "As it was written." }),
    levels: z
      .array(z.number())
      .meta({ description: "Its figures, in their order; none where a word stands for one." }),
    low: figure,
    high: figure,
    mean: figure,
    band: z.enum(["mild", "moderate", "severe"]).nullable(),
    scale: scale.nullable(),
    rater,
    items: z.record(z.string(), z.int()).nullable(),
  })
  .meta({ id: "Pain" });

const intake = z
  .object({
    name: z.string(),
    key: z.string().meta({ description: "The active ingredient where it is known, else the plain name." }),
    medicineId: z.uuid().nullable(),
    dose: z.string().meta({ description: "As it was written." }),
    amount: figure,
    unit: z.string().nullable(),
    perAmount: figure.meta({ description: "The strength, where the dose says it: 250 mg per 5 mL." }),
    perUnit: z.string().nullable(),
    count: figure.meta({ description: 'How many of them: "5mg x2" is 2.' }),
    route: z.string().nullable(),
    noticed: z
      .array(z.object({ code: z.string(), detail: z.record(z.string(), z.union([z.string(), z.number()])) }))
      .meta({
        description: "What was pointed out before it was kept, such as too-soon; information, never advice.",
      }),
  })
  .meta({ id: "Intake" });

const sleep = z
  .object({
    minutes: z.int(),
    from: z.iso.datetime().nullable(),
    to: z.iso.datetime().nullable(),
  })
  .meta({ id: "Sleep" });

export const entry = z
  .object({
    id: z.uuid(),
    childId: z.uuid(),
    day: z.iso.date(),
    time: z
      .string()
      .nullable()
      .meta({ description: "HH:MM by the family's clock; null where only the day is known." }),
    zone: z.string().meta({ description: "The time zone day and time were read in." }),
    at: z.iso.datetime().nullable().meta({ description: "The instant; null where the time is." }),
    pains: z.array(pain),
    painMax: figure.meta({ description: "The highest level at any place." }),
    painMean: figure.meta({ description: "The highest of the places' means." }),
    intakes: z.array(intake),
    activities: z.array(
      z
        .object({ name: z.string(), key: z.string(), minutes: figure, count: figure })
        .meta({ id: "Activity" }),
    ),
    oxygen: z
      .object({ low: figure, high: figure, flow: figure })
      .nullable()
      .meta({ description: "Saturation in percent; extra oxygen in litres a minute." }),
    bloodPressure: z
      .object({ systolic: z.int(), diastolic: z.int() })
      .nullable()
      .meta({ description: "mmHg" }),
    heartRate: count,
    breathingRate: count,
    temperature: figure.meta({ description: "Degrees Celsius." }),
    method: method.nullable(),
    sleep: sleep.nullable(),
    mood: count,
    note: z.string().nullable(),
    recordedBy: z.string().nullable(),
    isImported: z.boolean(),
    isWithdrawn: z.boolean(),
  })
  .meta({ id: "Entry" });

export const entries = z
  .object({
    entries: z.array(entry),
    next: nextCursor,
  })
  .meta({ id: "Entries" });

export const recordedEntries = z
  .object({
    recorded: howManyNew,
    entries: asStored(entry),
  })
  .meta({ id: "RecordedEntries" });

const range = z.object({ low: z.number(), high: z.number() }).nullable();

const summary = z
  .object({
    day: z.iso.date(),
    entries: z.int(),
    painMax: figure,
    painMean: figure.meta({ description: "The mean of the entries' painMean." }),
    painArea: figure.meta({
      description:
        "Level times hours under the straight lines between the day's timed levels; null with fewer than two.",
    }),
    painTimes: z.int().meta({ description: "How many entries tell of pain in figures, 0 among them." }),
    intakes: z.int(),
    totals: z.array(
      z.object({
        key: z.string(),
        times: z.int(),
        amounts: z.array(z.object({ unit: z.string(), amount: z.number() })),
      }),
    ),
    sleepMinutes: figure,
    activityMinutes: figure,
    activities: z.array(z.object({ key: z.string(), times: z.int(), minutes: figure, count: figure })),
    oxygen: range,
    heartRate: range,
    breathingRate: range,
    temperature: range,
    systolic: range,
    diastolic: range,
    moodMean: figure,
  })
  .meta({ id: "DiaryDay" });

export const days = z
  .object({ from: z.iso.date(), to: z.iso.date(), days: z.array(summary) })
  .meta({ id: "DiaryDays" });

export const medicines = z
  .object({
    medicines: z.array(
      z
        .object({
          id: z.uuid(),
          name: z.string(),
          key: z.string(),
          strength: z.string().nullable(),
          form: z.string().nullable(),
          route: z.string().nullable(),
          usualAmount: figure.meta({
            description: "What the family says it gives; nothing of it is worked out.",
          }),
          usualUnit: z.string().nullable(),
          minIntervalMinutes: count.meta({ description: "What this family was told." }),
          mostDoses: count,
          mostAmount: figure.meta({ description: "In usualUnit, within 24 hours." }),
          times: z.array(z.string()).meta({ description: "Regular doses, HH:MM." }),
          everyMinutes: count,
          startsOn: z.iso.date().nullable(),
          endsOn: z.iso.date().nullable(),
          note: z.string().nullable(),
        })
        .meta({ id: "Medicine" }),
    ),
  })
  .meta({ id: "Medicines" });

export const timers = z
  .object({
    timers: z.array(
      z
        .object({
          id: z.uuid(),
          kind: z.enum(["sleep", "activity"]),
          name: z.string().nullable().meta({ description: "The activity; null for sleep." }),
          startedAt: z.iso.datetime(),
          startedBy: z.string().nullable(),
        })
        .meta({ id: "Timer" }),
    ),
  })
  .meta({ id: "Timers" });
