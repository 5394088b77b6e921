import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { EntryContent, Pain } from "./entry.ts";
import { summariseDay } from "./summarise-day.ts";

const day = "2026-05-23" as CalendarDate;

const nothing: EntryContent = {
  ...{ day, minute: null, zone: "UTC", at: null, pains: [], intakes: [], activities: [], typed: {} },
  ...{ oxygenLow: null, oxygenHigh: null, oxygenFlow: null, systolic: null, diastolic: null },
  ...{ heartRate: null, breathingRate: null, temperature: null, method: null },
  ...{ sleepMinutes: null, sleepFrom: null, sleepTo: null, mood: null, note: null },
};

const entry = (told: Partial<EntryContent>): EntryContent => ({ ...nothing, ...told });
const at = (time: string) => ({ at: `${day}T${time}:00.000Z`, minute: 0 });
const pain = (...levels: number[]): Pain => ({
  ...{ location: "other", name: null, text: levels.join("-"), levels, band: null, scale: null },
  ...{ rater: "unknown", items: null, low: Math.min(...levels), high: Math.max(...levels) },
  mean: levels.reduce((sum, level) => sum + level, 0) / levels.length,
});
const taken = (key: string, amount: number | null, unit: string | null, count: number | null = null) => ({
  ...{ key, name: key, text: "", amount, unit, count, medicineId: null },
  ...{ perAmount: null, perUnit: null, route: null, noticed: [] },
});
const done = (key: string, minutes: number | null, count: number | null = null) => ({
  ...{ key, name: key, text: "", minutes, count },
});

describe("summariseDay", () => {
  it("says nothing of what nobody wrote", () => {
    const {
      day: _,
      entries,
      painTimes,
      intakes,
      totals,
      activities,
      ...figures
    } = summariseDay(day, [nothing]);
    expect([entries, painTimes, intakes, totals, activities]).toEqual([1, 0, 0, [], []]);
    expect(Object.values(figures).every((figure) => figure === null)).toBe(true);
  });

  it("takes the highest level at any place, and the mean of the entries' highest means", () => {
    const summary = summariseDay(day, [
      entry({ pains: [pain(2), pain(4, 8)] }),
      entry({ pains: [pain(0)] }),
      entry({ note: "quiet" }),
    ]);
    expect(summary).toMatchObject({ painMax: 8, painMean: 3, painTimes: 2, entries: 3, painArea: null });
  });

  it("counts no pain as a level, and words without a figure as none", () => {
    const severe = { ...pain(1), levels: [], low: null, high: null, mean: null, band: "severe" as const };
    expect(summariseDay(day, [entry({ pains: [pain(0)] })])).toMatchObject({ painMax: 0, painTimes: 1 });
    expect(summariseDay(day, [entry({ pains: [severe] })])).toMatchObject({ painMax: null, painTimes: 0 });
  });

  it("sums level × hours under the straight lines between timed levels", () => {
    const course = [
      entry({ ...at("08:00"), pains: [pain(4)] }),
      entry({ ...at("10:00"), pains: [pain(8)] }),
      entry({ ...at("10:30"), pains: [pain(2)] }),
      entry({ pains: [pain(10)] }),
    ];
    // (4 + 8) / 2 × 2 h + (8 + 2) / 2 × ½ h
    expect(summariseDay(day, course).painArea).toBe(14.5);
    expect(summariseDay(day, course.slice(0, 1)).painArea).toBeNull();
  });

  it("takes several levels at one instant as their mean, and needs two instants for an area", () => {
    const two = [entry({ ...at("08:00"), pains: [pain(2)] }), entry({ ...at("08:00"), pains: [pain(6)] })];
    expect(summariseDay(day, two).painArea).toBeNull();
    expect(summariseDay(day, [...two, entry({ ...at("09:00"), pains: [pain(6)] })]).painArea).toBe(5);
  });

  it("adds up medications by name and unit, in so far as they say how much", () => {
    const summary = summariseDay(day, [
      entry({ intakes: [taken("paracetamol", 120, "mg"), taken("ibuprofen", 5, "mL")] }),
      entry({ intakes: [taken("paracetamol", 60, "mg", 2), taken("paracetamol", 0.5, "tablet")] }),
      entry({ intakes: [taken("paracetamol", null, null), taken("paracetamol", 5, null)] }),
    ]);
    expect(summary.intakes).toBe(6);
    expect(summary.totals).toEqual([
      { key: "ibuprofen", times: 1, amounts: [{ unit: "mL", amount: 5 }] },
      {
        key: "paracetamol",
        times: 5,
        amounts: [
          { unit: "mg", amount: 240 },
          { unit: "tablet", amount: 0.5 },
        ],
      },
    ]);
  });

  it("adds up activities and sleep, and takes the extremes of what was measured", () => {
    const summary = summariseDay(day, [
      entry({
        activities: [done("walking", 20), done("stairs", null, 40)],
        sleepMinutes: 450,
        heartRate: 90,
      }),
      entry({ activities: [done("walking", 16)], sleepMinutes: 0, heartRate: 120, mood: 2 }),
      entry({ oxygenLow: 93, oxygenHigh: 97, temperature: 38.4, systolic: 98, diastolic: 58, mood: 5 }),
    ]);
    expect(summary).toMatchObject({
      ...{ sleepMinutes: 450, activityMinutes: 36, heartLow: 90, heartHigh: 120, moodMean: 3.5 },
      ...{ oxygenLow: 93, oxygenHigh: 97, temperatureLow: 38.4, temperatureHigh: 38.4 },
      ...{ systolicLow: 98, systolicHigh: 98, diastolicLow: 58, diastolicHigh: 58, breathingLow: null },
    });
    expect(summary.activities).toEqual([
      { key: "stairs", times: 1, minutes: null, count: 40 },
      { key: "walking", times: 2, minutes: 36, count: null },
    ]);
  });

  it("does not depend on the order of the entries, to the last bit", () => {
    const entries = [0.1, 0.2, 0.3, 0.7, 1.1].map((amount, hour) =>
      entry({
        ...at(`0${hour}:00`),
        pains: [pain(amount, amount + 3)],
        intakes: [taken("a", amount, "mL")],
        activities: [done("b", amount)],
      }),
    );
    const turned = entries.map((_, from) => [...entries.slice(from), ...entries.slice(0, from)]);
    for (const order of [...turned, entries.toReversed()])
      expect(summariseDay(day, order)).toEqual(summariseDay(day, entries));
  });
});
