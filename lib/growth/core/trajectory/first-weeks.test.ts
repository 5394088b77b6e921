import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import type { Birth } from "../reading.ts";
import { firstWeeksFindings, firstWeeksOf } from "./first-weeks.ts";

const bornOn = "2026-01-01" as CalendarDate;
const term: Birth = { bornOn, sex: "female", gestationDays: null };

const weights = (...told: readonly (readonly [day: number, kg: number])[]): readonly GrowthPoint[] =>
  told.map(([ageDays, value]) => ({
    id: `w${ageDays}`,
    kind: "weight",
    value,
    posture: null,
    takenOn: addDays(bornOn, ageDays),
    ageDays,
    placedDay: ageDays,
    lengthCm: null,
    placement: null,
    estimated: false,
    isReading: true,
  }));

const told = (todayDays: number, ...points: readonly (readonly [number, number])[]) =>
  firstWeeksFindings(firstWeeksOf(weights(...points), term), todayDays);

describe("the first weeks of a child born at term", () => {
  it("lost 6 % by day 3, back at birth weight on day 11", () => {
    const points = [
      [0, 3.5],
      [3, 3.29],
      [6, 3.4],
      [11, 3.51],
    ] as const;
    expect(firstWeeksOf(weights(...points), term)).toMatchObject({
      lostPercent: 6,
      lowestDay: 3,
      lowestKg: 3.29,
      regainedDay: 11,
    });
    expect(told(12, ...points)).toMatchObject([
      { code: "regained", severity: "good", detail: { lostPercent: 6, lowestDay: 3, regainedDay: 11 } },
    ]);
  });

  it.each([
    [3.15, "newborn-loss", "neutral"],
    [3.149, "newborn-large-loss", "ask"],
  ])("3.5 kg at birth, %s kg on day 4: %s", (kg, code, severity) => {
    expect(told(4, [0, 3.5], [4, kg])).toMatchObject([{ code, severity }]);
  });

  it("a large loss that is made good is no longer asked about", () => {
    expect(told(20, [0, 3.5], [4, 3.1], [19, 3.5])).toMatchObject([{ code: "regained", severity: "good" }]);
  });

  it("a large loss that is being made good is worth watching, not a call today", () => {
    const points = [
      [0, 3.5],
      [3, 3.1],
    ] as const;
    expect(told(12, ...points, [10, 3.48])).toMatchObject([
      {
        code: "gaining-again",
        severity: "watch",
        detail: { lostPercent: 11.43, lowestDay: 3, latestDay: 10 },
      },
    ]);
    expect(told(12, ...points, [10, 3.12])).toMatchObject([{ code: "newborn-large-loss", severity: "ask" }]);
  });

  it.each([
    [21, "newborn-large-loss"],
    [22, "weigh-again"],
    [50, "weigh-again"],
  ])("a large loss on day 5 and no weight since, seen on day %s: %s", (today, code) => {
    expect(told(today, [0, 3.5], [5, 3.1])).toMatchObject([{ code }]);
  });

  it.each([
    [20, 20, "newborn-loss"],
    [20, 21, "newborn-loss"],
    [20, 22, "weigh-again"],
    [21, 21, "not-regained"],
    [40, 56, "not-regained"],
  ])("below birth weight on day %s, seen on day %s: %s", (day, today, code) => {
    expect(told(today, [0, 3.5], [day, 3.45])).toMatchObject([{ code }]);
  });

  it("never below birth weight is no loss", () => {
    expect(told(10, [0, 3.5], [7, 3.6])).toMatchObject([
      { code: "regained", detail: { lostPercent: 0, lowestDay: 0, regainedDay: 7 } },
    ]);
  });

  it("are news for eight weeks", () => {
    expect(told(56, [0, 3.5], [14, 3.6])).toHaveLength(1);
    expect(told(57, [0, 3.5], [14, 3.6])).toEqual([]);
  });

  it("cannot be told without a birth weight, or without another soon after it", () => {
    expect(firstWeeksOf(weights([3, 3.3], [11, 3.5]), term)).toBeNull();
    expect(firstWeeksOf(weights([0, 3.5]), term)).toBeNull();
    expect(firstWeeksOf(weights([0, 3.5], [57, 5]), term)).toBeNull();
    const guessed = weights([0, 3.5], [3, 3]).map((point) => ({ ...point, estimated: point.ageDays === 3 }));
    expect(firstWeeksOf(guessed, term)).toBeNull();
  });
});

describe("a weight that still falls after the first week", () => {
  it.each([
    [[3, 3.4], [7, 3.38], "newborn-loss"],
    [[3, 3.4], [8, 3.38], "still-falling"],
    [[3, 3.4], [8, 3.41], "newborn-loss"],
  ] as const)("%j, then %j: %s", (first, second, code) => {
    expect(told(8, [0, 3.5], first, second)).toMatchObject([{ code }]);
  });
});

describe("a child born early", () => {
  const early = (todayDays: number, ...points: readonly (readonly [number, number])[]) =>
    firstWeeksFindings(firstWeeksOf(weights(...points), { ...term, gestationDays: 206 }), todayDays);

  it.each([
    ["10.4 % lost", 10, [[6, 1.075]], "neutral", "none"],
    ["22.1 % lost", 10, [[10, 0.935]], "ask", "large"],
    [
      "14.2 % lost, then less",
      12,
      [
        [6, 1.03],
        [11, 1.1],
      ],
      "neutral",
      "none",
    ],
    [
      "still less after a week",
      9,
      [
        [5, 1.1],
        [9, 1.08],
      ],
      "ask",
      "falling",
    ],
    [
      "not back after three weeks",
      30,
      [
        [6, 1.03],
        [25, 1.1],
      ],
      "ask",
      "late",
    ],
    [
      "back",
      30,
      [
        [6, 1.03],
        [25, 1.2],
      ],
      "good",
      "none",
    ],
  ] as const)(
    "%s by day %s is never called well before it is regained",
    (_, day, points, severity, concern) => {
      expect(early(day, [0, 1.2], ...points)).toMatchObject([
        { code: "early-weeks", severity, detail: { concern } },
      ]);
    },
  );
});

it("a slip of the pen is not a birth weight regained", () => {
  const flag = { z: 13.5, percentile: 100, flag: true, reference: "who-2006", basis: "actual" } as const;
  const points = weights([0, 3.5], [3, 3.3], [9, 13.1]).map((point) =>
    point.ageDays === 9 ? { ...point, placement: flag } : point,
  );
  expect(firstWeeksOf(points, term)?.regainedDay).toBeNull();
});
