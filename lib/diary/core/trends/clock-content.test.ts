import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Entry } from "../entry.ts";
import {
  clockActivities,
  clockDoses,
  clockFigures,
  clockMeasuresTold,
  clockSleeps,
  untimed,
} from "./clock-content.ts";
import { clockSpan } from "./clock-span.ts";

const day = (text: string) => text as CalendarDate;
const span = clockSpan(day("2026-11-21"), 1, 6 * 60);
const nothing = {
  ...{ zone: "Europe/Madrid", pains: [], intakes: [], activities: [], painMean: null, temperature: null },
  ...{
    oxygenLow: null,
    oxygenHigh: null,
    heartRate: null,
    breathingRate: null,
    systolic: null,
    diastolic: null,
  },
  ...{ sleepFrom: null, sleepTo: null, sleepMinutes: null },
};
const entry = (on: string, minute: number | null, told: object) =>
  ({ ...nothing, day: day(on), minute, ...told }) as unknown as Entry;

describe("a day by the clock", () => {
  it("has the figures within it, in order, and leaves out what has no time", () => {
    const entries = [
      entry("2026-11-22", 5 * 60, { painMean: 3 }),
      entry("2026-11-21", 5 * 60 + 59, { painMean: 9 }),
      entry("2026-11-21", 6 * 60, { painMean: 4, temperature: 38 }),
      entry("2026-11-22", 6 * 60, { painMean: 8 }),
      entry("2026-11-21", null, { painMean: 7 }),
    ];
    expect(clockFigures(entries, span, "pain").map(({ x, value }) => [x, value])).toEqual([
      [0, 4],
      [23 * 60, 3],
    ]);
    expect(clockMeasuresTold(entries, span)).toEqual(["pain", "temperature"]);
    expect(untimed(entries, span)).toBe(1);
  });

  it("has a lane for each medication, whatever it was called", () => {
    const take = (minute: number, ...names: readonly [string, string][]) =>
      entry("2026-11-21", minute, { intakes: names.map(([key, name]) => ({ key, name })) });
    const doses = clockDoses(
      [take(1000, ["paracetamol", "Calpol"]), take(500, ["ibuprofen", "Dalsy"], ["paracetamol", "Apiretal"])],
      span,
    );
    expect([...doses].map(([key, own]) => [key, own.map(({ x, intake }) => [x, intake.name])])).toEqual([
      ["ibuprofen", [[140, "Dalsy"]]],
      [
        "paracetamol",
        [
          [140, "Apiretal"],
          [640, "Calpol"],
        ],
      ],
    ]);
  });

  it("lays a sleep where the family's clock had it, cut where the day ends", () => {
    const slept = (from: string, to: string) =>
      entry("2026-11-22", 450, { sleepFrom: from, sleepTo: to, sleepMinutes: 600 });
    // Madrid is an hour ahead of UTC in November.
    const [night] = clockSleeps([slept("2026-11-21T20:30:00.000Z", "2026-11-22T06:30:00.000Z")], span);
    expect([night?.from, night?.to, night?.minutes]).toEqual([15.5 * 60, 24 * 60, 600]);
    expect(clockSleeps([slept("2026-11-20T20:00:00.000Z", "2026-11-21T04:30:00.000Z")], span)).toEqual([]);
  });

  it("lays an activity before the moment at which it was written down", () => {
    const walk = entry("2026-11-21", 600, { activities: [{ key: "walk", minutes: 40 }] });
    expect(clockActivities([walk], span)).toMatchObject([{ from: 200, to: 240, place: 0 }]);
    const untold = entry("2026-11-21", 600, { activities: [{ key: "walk", minutes: null }] });
    expect(clockActivities([untold], span)).toMatchObject([{ from: 240, to: 240 }]);
  });
});
