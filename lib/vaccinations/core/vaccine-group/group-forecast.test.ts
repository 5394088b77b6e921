import { describe, expect, it } from "vitest";
import { assessMade, type MadeSeries } from "#scripts/eval/vaccines/made-schedule.ts";

type Given = Parameters<typeof assessMade>[1];

const vaccines = { ab: ["A", "B"], a1: ["A"], b1: ["B"] };

function assessed(a: MadeSeries, b: MadeSeries, given: Given, { isFull = false, today = "2022-01-01" } = {}) {
  const groups = [{ group: "AB", antigens: ["A", "B"], full: isFull }];
  const { forecasts, verdicts } = assessMade(
    { antigens: { A: [a], B: [b] }, vaccines, groups },
    given,
    today,
  );
  return { forecast: forecasts[0], statuses: verdicts.map(({ status }) => status) };
}

const next = (min: string, more: object = {}) => ({ intervals: [{ fromPrevious: true, min, ...more }] });

describe("a group of several antigens", () => {
  it("is due when all are, and recommended when the first is", () => {
    const a = {
      doses: [{}, { ...next("4 weeks"), ages: [{ earliestRec: "4 years", latestRec: "5 years" }] }],
    };
    const b = {
      doses: [{}, { ...next("8 weeks"), ages: [{ earliestRec: "3 years", latestRec: "6 years" }] }],
    };
    expect(assessed(a, b, [["2021-12-01", "ab"]]).forecast).toMatchObject({
      status: "not-complete",
      earliest: "2022-01-26",
      recommended: "2023-01-01",
      pastDue: "2024-12-31",
      why: { earliest: { antigen: "B" }, recommended: { antigen: "B" }, pastDue: { antigen: "A" } },
    });
  });
  it("follows the first antigen whose interval has priority, but not before the last dose of the group", () => {
    const a = { doses: [{}, next("4 weeks", { priority: "override" })] };
    const b = { doses: [{}, next("1 year")] };
    expect(assessed(a, b, [["2021-06-01", "ab"]]).forecast?.earliest).toBe("2021-06-29");
    expect(
      assessed(a, b, [
        ["2021-06-01", "ab"],
        ["2021-12-01", "b1"],
      ]).forecast?.earliest,
    ).toBe("2021-12-01");
  });
  it("does not follow one that has another interval besides", () => {
    const [priority] = next("4 weeks", { priority: "override" }).intervals;
    const a = { doses: [{}, { intervals: [priority ?? {}, { fromTargetDose: 1, min: "4 weeks" }] }] };
    expect(assessed(a, { doses: [{}, next("1 year")] }, [["2021-06-01", "ab"]]).forecast?.earliest).toBe(
      "2022-06-01",
    );
  });
  it.each([
    [true, 1],
    [false, 2],
  ])(
    "counts from its antigen furthest behind when its vaccines are full (%s), else furthest ahead",
    (isFull, number) => {
      const series = { doses: [{}, {}] };
      expect(assessed(series, series, [["2021-06-01", "a1"]], { isFull }).forecast?.doseNumber).toBe(number);
    },
  );
  it("is aged out as soon as one antigen is, and complete when all are", () => {
    const aged = { doses: [{ ages: [{ max: "1 year" }] }] };
    expect(assessed(aged, { doses: [{}] }, []).forecast?.status).toBe("aged-out");
    expect(assessed({ doses: [{}] }, { doses: [{}] }, [["2021-06-01", "ab"]]).forecast?.status).toBe(
      "complete",
    );
    expect(assessed({ doses: [{}] }, { doses: [{}, {}] }, [["2021-06-01", "ab"]]).forecast?.status).toBe(
      "not-complete",
    );
  });
});

describe("a dose of several antigens", () => {
  const tooYoung = { doses: [{ ages: [{ absMin: "2 years" }] }] };
  it("must be valid for each that still needs one", () => {
    expect(assessed({ doses: [{}] }, tooYoung, [["2021-06-01", "ab"]]).statuses).toEqual(["not-valid"]);
  });
  it("is valid for one while the other is complete, and extraneous when both are", () => {
    const given: Given = [
      ["2021-01-01", "ab"],
      ["2021-06-01", "ab"],
      ["2021-12-01", "ab"],
    ];
    expect(assessed({ doses: [{}] }, { doses: [{}, {}] }, given).statuses).toEqual([
      "valid",
      "valid",
      "extraneous",
    ]);
  });
});
