import { describe, expect, it } from "vitest";
import { assessMade, type MadeSchedule } from "#scripts/eval/vaccines/made-schedule.ts";
import type { SkipConditionData, SkipData } from "../supporting-data/source-skip.ts";

type Given = Parameters<typeof assessMade>[1];

const vaccines = { a1: ["A"], a2: ["A"], b1: ["B"] };
const count = (more: Partial<SkipConditionData>): SkipConditionData => ({
  type: "Vaccine Count by Age",
  doseCount: "0",
  doseCountLogic: "greater than",
  doseType: "Total",
  ...more,
});
const skipWhen = (context: string, ...conditions: readonly SkipConditionData[]): SkipData => ({
  context,
  sets: [{ conditions }],
});

/** Whether the second of three target doses is passed over by the second dose given: then that dose is the third. */
function isSkipped(skip: SkipData, given: Given, more: Partial<MadeSchedule> = {}) {
  const doses = [{}, { skip: [skip] }, { ages: [{ absMin: "99 years" }] }];
  const made = { antigens: { A: [{ doses }], B: [{ doses: [{}, {}] }] }, vaccines, ...more };
  const verdict = assessMade(made, given, "2025-01-01").verdicts.findLast(({ group }) => group === "A");
  return verdict?.reasons.some(({ code }) => code === "too-young") ?? null;
}

const twoDoses: Given = [
  ["2021-01-01", "a1"],
  ["2022-01-01", "a1"],
];

describe("a target dose is skipped", () => {
  it.each([
    ["Evaluation", true],
    ["Both", true],
    ["Forecast", false],
  ])("by a rule for %s: %s", (context, isMet) => {
    expect(isSkipped(skipWhen(context, { type: "Age", beginAge: "1 year" }), twoDoses)).toBe(isMet);
  });

  it.each<[string, SkipConditionData, boolean]>([
    ["an age reached that day", { type: "Age", beginAge: "2 years" }, true],
    ["an age not reached", { type: "Age", beginAge: "2 years + 1 day" }, false],
    ["an age that ends that day", { type: "Age", endAge: "2 years" }, false],
    ["an interval that has passed", { type: "Interval", interval: "1 year" }, true],
    ["an interval that has not", { type: "Interval", interval: "1 year + 1 day" }, false],
    ["one earlier dose", count({ doseCount: "1", doseCountLogic: "equal to" }), true],
    ["more than one", count({ doseCount: "1", doseCountLogic: "Greater Than" }), false],
    ["fewer than two", count({ doseCount: "2", doseCountLogic: "less than" }), true],
    ["one before an age", count({ endAge: "1 year" }), false],
    ["one from an age on", count({ beginAge: "1 year" }), true],
    ["one before a day", count({ type: "Vaccine Count by Date", endDate: "2021-01-01" }), false],
    ["one from a day on", count({ type: "Vaccine Count by Date", startDate: "2021-01-01" }), true],
    ["one of a vaccine not given", count({ vaccineTypes: 0 }), false],
  ])("for %s: %j", (_, condition, isMet) => {
    expect(isSkipped(skipWhen("Both", condition), twoDoses, { lists: [["a2"]] })).toBe(isMet);
  });

  it("for valid doses of the series, or for all doses of named vaccines, of whatever antigen", () => {
    const given: Given = [
      ["2021-01-01", "a1"],
      ["2021-06-01", "b1"],
      ["2022-01-01", "a1"],
    ];
    const rule = (doseType: string) => skipWhen("Both", count({ doseType, vaccineTypes: 0 }));
    const lists = [["b1"]];
    expect([isSkipped(rule("Total"), given, { lists }), isSkipped(rule("Valid"), given, { lists })]).toEqual([
      true,
      false,
    ]);
  });

  it("for an interval since the last dose, even one that did not count", () => {
    const skip = skipWhen("Both", { type: "Interval", interval: "1 year" });
    const doses = [{}, { skip: [skip], inadvertent: ["a2"] }, { ages: [{ absMin: "99 years" }] }];
    const third = (second: string) =>
      assessMade(
        { antigens: { A: [{ doses }] }, vaccines },
        [
          ["2021-01-01", "a1"],
          ["2021-06-01", second],
          ["2022-01-01", "a1"],
        ],
        "2025-01-01",
      ).verdicts[2]?.reasons.map(({ code }) => code);
    expect(third("a2")).toEqual([]);
  });

  it("for conditions and sets joined by AND or OR", () => {
    const met = { type: "Age", beginAge: "1 year" };
    const unmet = { type: "Age", beginAge: "9 years" };
    const skip = (logic: string, setLogic: string, ...sets: SkipConditionData[][]) =>
      isSkipped(
        { context: "Both", setLogic, sets: sets.map((conditions) => ({ logic, conditions })) },
        twoDoses,
      );
    expect(skip("AND", "OR", [met, unmet])).toBe(false);
    expect(skip("OR", "OR", [met, unmet])).toBe(true);
    expect(skip("AND", "OR", [met], [unmet])).toBe(true);
    expect(skip("AND", "AND", [met], [unmet])).toBe(false);
  });

  it("by a set in effect on the day of the dose", () => {
    const conditions = [{ type: "Age", beginAge: "1 year" }];
    const from = (effective: string) =>
      isSkipped({ context: "Both", sets: [{ effective, conditions }] }, twoDoses);
    expect([from("2022-01-01"), from("2022-01-02")]).toEqual([true, false]);
  });

  it("once another series group is complete", () => {
    const skip = skipWhen("Both", { type: "Completed Series", seriesGroups: ["2"] });
    const series = (needed: number) => [
      { doses: [{ skip: [skip] }, { ages: [{ absMin: "99 years" }] }], default: true },
      { group: "2", doses: Array.from({ length: needed }, () => ({})) },
    ];
    const forecast = (needed: number) =>
      assessMade({ antigens: { A: series(needed) }, vaccines }, [["2021-01-01", "a1"]], "2025-01-01")
        .forecasts[0];
    // The dose given was for the second target dose when the first is skipped, and for the first when not.
    expect(forecast(1)?.byAntigen).toMatchObject([{ series: "A 1", targetDose: 2, doseNumber: 1 }]);
    expect(forecast(2)?.byAntigen).toMatchObject([{ series: "A 1", targetDose: 2, doseNumber: 2 }]);
  });
});
