import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { type LengthUnit, parseLength, parseWeight, type WeightUnit } from "#lib/kernel/units.ts";
import type { Draft, DraftContext, Neighbour } from "./draft.ts";
import { growthPlan, usualSettings } from "./plan.ts";
import { checkPlausible } from "./plausible.ts";
import type { ReadingKind } from "./reading.ts";

const bornOn = "2026-01-01" as CalendarDate;
const birth = { bornOn, sex: "male", gestationDays: null } as const;
const plan = growthPlan(birth, usualSettings);

function draft(kind: ReadingKind, text: string, unit: WeightUnit | LengthUnit, day: number): Draft {
  const takenOn = addDays(bornOn, day);
  if (unit === "kg" || unit === "g" || unit === "lb") {
    return { kind, value: parseWeight(text, unit)?.kg ?? Number.NaN, unit, posture: null, takenOn };
  }
  return { kind, value: parseLength(text, unit)?.cm ?? Number.NaN, unit, posture: "lying", takenOn };
}

const neighbour = (value: number, day: number): Neighbour => ({
  value,
  posture: null,
  takenOn: addDays(bornOn, day),
});

function check(given: Draft, context: Partial<DraftContext> = {}) {
  const result = checkPlausible(given, { plan, today: addDays(bornOn, 800), previous: null, ...context });
  const said = (doubts: readonly { code: string; suggestion?: { value: number; unit: string } }[]) =>
    doubts.map(({ code, suggestion }) =>
      suggestion ? `${code}: ${Number(suggestion.value.toFixed(2))} in ${suggestion.unit}` : code,
    );
  return { refused: said(result.refusals), asked: said(result.questions) };
}

const nothing = { refused: [], asked: [] };

describe("nothing to ask", () => {
  it.each([
    ["weight", "3.4", "kg", 0],
    ["weight", "9,6", "kg", 365],
    ["weight", "21 lb 3 oz", "lb", 365],
    ["weight", "3400", "g", 0],
    ["length", "76", "cm", 365],
    ["length", "2 ft 6 in", "ft", 365],
    ["head", "18", "in", 365],
  ] as const)("%s %s %s on day %d", (kind, text, unit, day) => {
    expect(check(draft(kind, text, unit, day))).toEqual(nothing);
  });

  it("lets an extremely preterm baby be as small as it is, once confirmed where the weeks are unknown", () => {
    const small = draft("weight", "0.45", "kg", 0);
    expect(check(small)).toEqual({ refused: [], asked: ["far-from-reference"] });
    const early = growthPlan({ ...birth, gestationDays: 24 * 7 }, usualSettings);
    expect(check(small, { plan: early })).toEqual(nothing);
    expect(check(draft("length", "28", "cm", 0)).refused).toEqual([]);
    expect(check(draft("head", "20", "cm", 0)).refused).toEqual([]);
  });
});

describe("refused", () => {
  it.each([
    ["weight", "0", "kg", ["not-positive"]],
    ["weight", "nonsense", "kg", ["not-positive"]],
    ["weight", "0.1", "kg", ["out-of-bounds"]],
    ["weight", "301", "kg", ["out-of-bounds"]],
    ["length", "19", "cm", ["out-of-bounds"]],
    ["length", "251", "cm", ["out-of-bounds"]],
    ["head", "14", "cm", ["out-of-bounds"]],
    ["head", "101", "cm", ["out-of-bounds"]],
  ] as const)("%s %s %s", (kind, text, unit, refused) => {
    expect(check(draft(kind, text, unit, 700)).refused).toEqual(refused);
  });

  it("says within which bounds", () => {
    const { refusals } = checkPlausible(draft("weight", "301", "kg", 365), {
      plan,
      today: bornOn,
      previous: null,
    });
    expect(refusals[0]).toMatchObject({ field: "value", detail: { lowest: 0.2, highest: 300 } });
  });
});

describe("the wrong unit", () => {
  it.each([
    ["weight", "3450", "kg", 0, "refused", "out-of-bounds: 3.45 in g"],
    ["weight", "3.45", "g", 0, "refused", "out-of-bounds: 3.45 in kg"],
    ["weight", "8.9", "lb", 365, "asked", "far-from-reference: 8.9 in kg"],
    ["weight", "19.6", "kg", 365, "asked", "far-from-reference: 8.89 in lb"],
    ["weight", "3.4", "lb", 0, "asked", "other-unit: 3.4 in kg"],
    ["weight", "7.5", "kg", 0, "asked", "far-from-reference: 3.4 in lb"],
    ["length", "76", "in", 365, "asked", "far-from-reference: 76 in cm"],
    ["length", "30", "cm", 365, "asked", "far-from-reference: 76.2 in in"],
    ["length", "30", "ft", 365, "refused", "out-of-bounds: 76.2 in in"],
    ["head", "46", "in", 365, "refused", "out-of-bounds: 46 in cm"],
    ["head", "18", "cm", 365, "asked", "far-from-reference: 45.72 in in"],
  ] as const)("%s %s typed in %s on day %d is %s", (kind, text, unit, day, how, what) => {
    expect(check(draft(kind, text, unit, day))).toEqual({ ...nothing, [how]: [what] });
  });

  it("or the decimal mark forgotten", () => {
    expect(check(draft("weight", "89", "kg", 365)).asked).toEqual(["far-from-reference: 8.9 in kg"]);
    expect(check(draft("weight", "345", "kg", 0)).refused).toEqual(["out-of-bounds: 3.45 in kg"]);
    expect(check(draft("length", "765", "cm", 365)).refused).toEqual(["out-of-bounds: 76.5 in cm"]);
  });

  it("is not suspected of a small child who was as small before", () => {
    const small = draft("weight", "3.4", "lb", 2);
    expect(check(small, { previous: neighbour(1.6, 0) })).toEqual(nothing);
    expect(check(small, { previous: neighbour(3.5, 0) }).asked).toEqual(["weight-loss: 3.4 in kg"]);
  });

  it("is told by the last reading where the reference has ended", () => {
    const later = { today: addDays(bornOn, 3800), previous: neighbour(30, 3700) };
    expect(check(draft("weight", "31", "lb", 3750), later).asked).toEqual(["weight-loss: 31 in kg"]);
    expect(check(draft("weight", "31", "kg", 3750), later)).toEqual(nothing);
  });
});

describe("dates", () => {
  it("asks about the future and about the time before birth", () => {
    expect(check(draft("weight", "9.6", "kg", 365), { today: addDays(bornOn, 364) }).asked).toEqual([
      "in-future",
    ]);
    expect(check(draft("weight", "9.6", "kg", 365), { today: addDays(bornOn, 365) })).toEqual(nothing);
    expect(check(draft("weight", "3.4", "kg", -1)).asked).toEqual(["before-birth"]);
    expect(check(draft("weight", "0", "kg", -1))).toEqual({
      refused: ["not-positive"],
      asked: ["before-birth"],
    });
  });
});

describe("going backwards", () => {
  it("asks about a third of the weight lost", () => {
    const previous = neighbour(12, 700);
    expect(check(draft("weight", "8", "kg", 720), { previous }).asked).toEqual(["weight-loss"]);
    expect(check(draft("weight", "8.01", "kg", 720), { previous })).toEqual(nothing);
    expect(check(draft("weight", "13", "kg", 720), { previous })).toEqual(nothing);
  });

  it("asks when a draft dated back makes the next reading the loss", () => {
    const following = neighbour(8, 720);
    expect(check(draft("weight", "12", "kg", 700), { following }).asked).toEqual(["weight-loss"]);
    expect(check(draft("weight", "8.2", "kg", 700), { following })).toEqual(nothing);
  });

  it("asks about more than 2 cm of length or head lost", () => {
    expect(check(draft("length", "74", "cm", 365), { previous: neighbour(76, 360) })).toEqual(nothing);
    expect(check(draft("length", "73.9", "cm", 365), { previous: neighbour(76, 360) }).asked).toEqual([
      "shrunk",
    ]);
    expect(check(draft("head", "44", "cm", 365), { previous: neighbour(46.5, 360) }).asked).toEqual([
      "shrunk",
    ]);
  });

  it("says from what to what, and since when", () => {
    const context = { plan, today: addDays(bornOn, 800), previous: neighbour(12, 700) };
    expect(checkPlausible(draft("weight", "8", "kg", 720), context).questions[0]).toEqual({
      code: "weight-loss",
      field: "value",
      detail: { from: 12, to: 8, since: "2027-12-02" },
    });
  });
});

describe("arms and skinfolds", () => {
  const folded = (kind: ReadingKind, value: number, unit: Draft["unit"], day: number): Draft => ({
    kind,
    value,
    unit,
    posture: null,
    takenOn: addDays(bornOn, day),
  });

  it("are asked about and refused like the rest", () => {
    expect(check(folded("arm", 14.9, "cm", 400))).toEqual(nothing);
    expect(check(folded("triceps", 8, "mm", 400))).toEqual(nothing);
    expect(check(folded("triceps", 80, "mm", 400)).asked).toEqual(["far-from-reference: 8 in mm"]);
    expect(check(folded("subscapular", 90, "mm", 400)).refused).toEqual(["out-of-bounds: 9 in mm"]);
    expect(check(folded("arm", 149, "cm", 400)).refused).toEqual(["out-of-bounds: 14.9 in cm"]);
  });

  it("may go back", () => {
    expect(check(folded("arm", 13, "cm", 400), { previous: neighbour(16, 380) })).toEqual(nothing);
  });
});
