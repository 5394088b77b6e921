import { describe, expect, it } from "vitest";
import { assessMade, type MadeSchedule, type MadeSeries } from "#scripts/eval/vaccines/made-schedule.ts";

type Given = Parameters<typeof assessMade>[1];

const vaccines: MadeSchedule["vaccines"] = { a1: ["A"], a2: ["A"] };
const risk = { type: "Risk", group: "2", indications: [{ code: "001" }] };
const one = [{}];
const two = [{}, { intervals: [{ fromPrevious: true, min: "4 weeks" }] }];
const three = [...two, { intervals: [{ fromPrevious: true, min: "4 weeks" }] }];

/** The name of the series told for a patient, and its status. */
function told(series: readonly MadeSeries[], given: Given, today = "2022-01-01", codes: string[] = []) {
  const observations = codes.map((code) => ({ code, on: null }));
  const [forecast] = assessMade({ antigens: { A: series }, vaccines }, given, today, {
    observations,
  }).forecasts;
  return forecast && [forecast.series, forecast.status];
}

describe("without a valid dose", () => {
  it("the default series is told, even to those too old to start it", () => {
    const series = [{ doses: two }, { doses: three, default: true, maxAgeToStart: "1 year" }];
    expect(told(series, [])).toEqual(["A 2", "not-complete"]);
  });
  it("and without a default, what starts earliest, can be finished, and is not tied to a product", () => {
    const later = [{ ages: [{ min: "1 year" }] }];
    expect(told([{ doses: later }, { doses: one }], [])).toEqual(["A 2", "not-complete"]);
    expect(told([{ doses: one, productPath: true }, { doses: one }], [])).toEqual(["A 2", "not-complete"]);
    const closed = [{ ages: [{ max: "1 year" }] }];
    expect(told([{ doses: closed }, { doses: one }], [])).toEqual(["A 2", "not-complete"]);
  });
  it("equal ones are told by preference, then by order", () => {
    expect(
      told(
        [
          { doses: one, preference: "2" },
          { doses: one, preference: "1" },
        ],
        [],
      )?.[0],
    ).toBe("A 2");
    expect(told([{ doses: one }, { doses: one }], [])?.[0]).toBe("A 1");
  });
});

describe("with valid doses", () => {
  const given: Given = [
    ["2021-01-01", "a1"],
    ["2021-03-01", "a1"],
  ];
  it("a series begun too late does not count", () => {
    const series = [{ doses: two, maxAgeToStart: "1 year", default: true }, { doses: three }];
    expect(told(series, given)?.[0]).toBe("A 2");
    expect(
      told([{ ...series[0], doses: two, maxAgeToStart: "1 year + 1 day" }, { doses: three }], given)?.[0],
    ).toBe("A 1");
  });
  it("the only complete one is told, then the only one in process", () => {
    expect(told([{ doses: three, default: true }, { doses: two }], given)).toEqual(["A 2", "complete"]);
    const other = [{ allowable: ["a2"] }, {}, {}];
    expect(told([{ doses: other, default: true }, { doses: three }], given)).toEqual(["A 2", "not-complete"]);
  });
  it("the default is told when none is complete or in process", () => {
    const doses = [{}, { ages: [{ max: "1 year + 1 day" }] }];
    const series = [
      { doses, preference: "1" },
      { doses, preference: "2", default: true },
    ];
    expect(told(series, given.slice(0, 1))).toEqual(["A 2", "aged-out"]);
  });
  it("of several complete ones, the one with the most valid doses", () => {
    expect(told([{ doses: one }, { doses: two }], given)).toEqual(["A 2", "complete"]);
  });
  it("of several in process, the one of a single product with valid doses only", () => {
    const product = { doses: three, productPath: true, preference: "2" };
    expect(told([{ doses: three, preference: "1" }, product], given)?.[0]).toBe("A 2");
    const mixed: Given = [
      ["2021-01-01", "a1"],
      ["2021-01-20", "a2"],
      ["2021-03-01", "a1"],
    ];
    const strict = three.map((dose, place) =>
      place === 1 ? { ...dose, intervals: [{ fromPrevious: true, absMin: "4 weeks" }] } : dose,
    );
    expect(
      told(
        [
          { doses: strict, preference: "1" },
          { ...product, doses: strict },
        ],
        mixed,
      )?.[0],
    ).toBe("A 1");
  });
  it("of several in process, the one with fewer doses left", () => {
    expect(told([{ doses: [...three, {}] }, { doses: three }], given)?.[0]).toBe("A 2");
  });
  it("of several in process, the one that can still be finished", () => {
    const short = [
      ...two,
      { ages: [{ max: "2 years + 1 day" }], intervals: [{ fromPrevious: true, min: "1 year" }] },
    ];
    const long = [...two, { intervals: [{ fromPrevious: true, min: "1 year" }] }];
    const spare = [...short.slice(0, 2), {}, short[2] ?? {}];
    expect(told([{ doses: spare }, { doses: [...long, {}] }], given)?.[0]).toBe("A 2");
  });
});

describe("series groups", () => {
  it("a risk series is told only where an indication applies, at its age", () => {
    const series = [{ ...risk, indications: [{ code: "001", beginAge: "2 years" }], doses: one }];
    expect(told(series, [], "2022-01-01", ["001"])).toEqual(["A 1", "not-complete"]);
    expect(told(series, [], "2021-12-31", ["001"])).toBeUndefined();
    expect(told(series, [], "2022-01-01", ["002"])).toBeUndefined();
  });
  it("of risk series, the best priority is told", () => {
    const series = [
      { ...risk, priority: "B", doses: one },
      { ...risk, priority: "A", doses: three },
    ];
    expect(told(series, [["2021-01-01", "a1"]], "2022-01-01", ["001"])).toEqual(["A 2", "not-complete"]);
  });
  it("of equivalent groups, the complete one is told, else risk before standard", () => {
    const standard = { doses: one, default: true, equivalentGroups: ["2"] };
    const series = [standard, { ...risk, doses: two, equivalentGroups: ["1"] }];
    expect(told(series, [], "2022-01-01", ["001"])?.[0]).toBe("A 2");
    expect(told(series, [["2021-01-01", "a1"]], "2022-01-01", ["001"])).toEqual(["A 1", "complete"]);
  });
  it("of others, what comes next is told", () => {
    const series = [
      { doses: one, default: true },
      { ...risk, doses: two },
    ];
    expect(told(series, [["2021-01-01", "a1"]], "2022-01-01", ["001"])).toEqual(["A 2", "not-complete"]);
  });
  it("a group for later in life waits until its age", () => {
    const childhood = { doses: [{ ages: [{ max: "1 year" }] }], default: true };
    const series = [childhood, { group: "3", minAgeToStart: "3 years", default: true, doses: one }];
    expect(told(series, [], "2022-12-31")).toEqual(["A 1", "aged-out"]);
    expect(told(series, [], "2023-01-01")).toEqual(["A 2", "not-complete"]);
  });
  it("a series for evaluation only is told once it is complete", () => {
    const series = [
      { doses: three, default: true },
      { type: "Evaluation Only", doses: two },
    ];
    expect(told(series, [["2021-01-01", "a1"]])?.[0]).toBe("A 1");
    expect(
      told(series, [
        ["2021-01-01", "a1"],
        ["2021-03-01", "a1"],
      ]),
    ).toEqual(["A 2", "complete"]);
  });
});
