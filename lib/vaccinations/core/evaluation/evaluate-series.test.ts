import { describe, expect, it } from "vitest";
import { assessMade, type MadeSchedule } from "#scripts/eval/vaccines/made-schedule.ts";

type Given = Parameters<typeof assessMade>[1];

const vaccines = { a1: ["A"], a2: ["A"], b1: ["B"] };
const fromPrevious = { fromPrevious: true, absMin: "4 weeks - 4 days", min: "4 weeks" };

/** The statuses and reasons of antigen A's doses; "valid" or, say, "not-valid: too-soon". */
function judged(
  doses: MadeSchedule["antigens"][string][number]["doses"],
  given: Given,
  more: Partial<MadeSchedule> = {},
) {
  const made = { antigens: { A: [{ doses }], B: [{ doses: [{}, {}] }] }, vaccines, ...more };
  return assessMade(made, given, "2025-01-01")
    .verdicts.filter(({ group }) => group === "A")
    .map(({ status, reasons }) => [status, ...reasons.map(({ code }) => code)].join(" "));
}

describe("age", () => {
  const doses = [{ ages: [{ absMin: "12 months - 4 days", min: "12 months", max: "24 months" }] }];
  it.each([
    ["2020-12-27", "not-valid too-young"],
    ["2020-12-28", "valid grace-period"],
    ["2020-12-31", "valid grace-period"],
    ["2021-01-01", "valid"],
    ["2021-12-31", "valid"],
    ["2022-01-01", "extraneous too-old"],
  ])("on %s: %s", (on, verdict) => {
    expect(judged(doses, [[on, "a1"]])).toEqual([verdict]);
  });
  it("is asked of the rule in effect on the day of the dose", () => {
    const changed = [
      {
        ages: [
          { absMin: "1 year", cessation: "2022-06-30" },
          { absMin: "3 years", effective: "2022-07-01" },
        ],
      },
    ];
    expect(judged(changed, [["2022-06-30", "a1"]])).toEqual(["valid"]);
    expect(judged(changed, [["2022-07-01", "a1"]])).toEqual(["not-valid too-young"]);
  });
});

describe("intervals", () => {
  it("count from the last dose that was valid or not, but not from one given inadvertently", () => {
    const doses = [{}, { intervals: [fromPrevious], inadvertent: ["a2"] }];
    expect(
      judged(doses, [
        ["2021-01-01", "a1"],
        ["2021-01-20", "a1"],
        ["2021-02-10", "a1"],
        ["2021-03-10", "a1"],
      ]),
    ).toEqual(["valid", "not-valid too-soon", "not-valid too-soon", "valid"]);
    expect(
      judged(doses, [
        ["2021-01-01", "a1"],
        ["2021-01-28", "a2"],
        ["2021-01-29", "a1"],
      ]),
    ).toEqual(["valid", "not-valid inadvertent", "valid"]);
  });
  it("must all have passed", () => {
    const doses = [{}, {}, { intervals: [fromPrevious, { fromTargetDose: 1, absMin: "16 weeks" }] }];
    const third = (on: string) =>
      judged(doses, [
        ["2021-01-01", "a1"],
        ["2021-02-01", "a1"],
        [on, "a1"],
      ])[2];
    expect(third("2021-02-20")).toBe("not-valid too-soon too-soon");
    expect(third("2021-04-22")).toBe("not-valid too-soon");
    expect(third("2021-04-23")).toBe("valid");
  });
  it("are forgiven when the allowable ones have passed", () => {
    const rule = { intervals: [{ fromPrevious: true, absMin: "6 months", min: "6 months" }] };
    const allowed = [{}, { ...rule, allowableIntervals: [{ fromPrevious: true, absMin: "4 weeks" }] }];
    const second = (doses: typeof allowed, on: string) =>
      judged(doses, [
        ["2021-01-01", "a1"],
        [on, "a1"],
      ])[1];
    expect(second([{}, rule] as typeof allowed, "2021-02-01")).toBe("not-valid too-soon");
    expect(second(allowed, "2021-02-01")).toBe("valid");
    expect(second(allowed, "2021-01-28")).toBe("not-valid too-soon");
  });
  it("count from the most recent of some vaccines, of whatever antigen", () => {
    const doses = [{ intervals: [{ fromMostRecent: 0, absMin: "8 weeks", min: "8 weeks" }] }];
    const lists = [["b1"]];
    expect(
      judged(
        doses,
        [
          ["2021-01-01", "b1"],
          ["2021-02-25", "a1"],
        ],
        { lists },
      ),
    ).toEqual(["not-valid too-soon"]);
    expect(
      judged(
        doses,
        [
          ["2021-01-01", "b1"],
          ["2021-02-26", "a1"],
        ],
        { lists },
      ),
    ).toEqual(["valid"]);
  });
  it("do not count from one of them given inadvertently", () => {
    const doses = [
      { inadvertent: ["a2"], intervals: [{ fromMostRecent: 0, absMin: "8 weeks", min: "8 weeks" }] },
    ];
    const lists = [["a1", "a2"]];
    const given: Given = [
      ["2021-01-01", "a2"],
      ["2021-01-15", "a1"],
    ];
    expect(judged(doses, given, { lists })).toEqual(["not-valid inadvertent", "valid"]);
  });
  it("count from an observation, where its day is known", () => {
    const doses = [{ intervals: [{ fromObservation: "170", absMin: "27 weeks" }] }];
    const verdict = (on: string | null) =>
      assessMade(
        { antigens: { A: [{ doses }] }, vaccines: { a1: ["A"] } },
        [["2021-06-01", "a1"]],
        "2022-01-01",
        {
          observations: [{ code: "170", on: on as never }],
        },
      ).verdicts[0];
    expect(verdict("2021-01-01")).toMatchObject({
      status: "not-valid",
      reasons: [{ code: "too-soon", observation: "170", earliest: "2021-07-09" }],
    });
    expect([verdict("2020-11-01")?.status, verdict(null)?.status]).toEqual(["valid", "valid"]);
  });
});

describe("vaccine conflicts", () => {
  const conflict = { begin: "1 day", minEnd: "24 days", end: "28 days" };
  const conflicts = [
    { previous: "b1", current: ["a1"], ...conflict },
    { previous: "a1", current: ["a1"], ...conflict },
  ];
  it("end sooner after a dose of another antigen, or a valid one", () => {
    const second = (on: string) =>
      judged(
        [{}],
        [
          ["2021-01-01", "b1"],
          [on, "a1"],
        ],
        { conflicts },
      );
    expect([second("2021-01-01"), second("2021-01-24"), second("2021-01-25")].flat()).toEqual([
      "valid",
      "not-valid vaccine-conflict",
      "valid",
    ]);
  });
  it("end later after a dose that was not valid", () => {
    const doses = [{ ages: [{ absMin: "12 months" }] }];
    const second = (on: string) =>
      judged(
        doses,
        [
          ["2020-12-31", "a1"],
          [on, "a1"],
        ],
        { conflicts },
      )[1];
    expect([second("2021-01-27"), second("2021-01-28")]).toEqual(["not-valid vaccine-conflict", "valid"]);
  });
});

describe("vaccines", () => {
  it("are preferable of the named maker, and allowable at their ages", () => {
    const doses = [
      {
        preferable: [{ cvx: "a1", mvx: "XYZ" }],
        allowable: [{ cvx: "a2", beginAge: "2 years", endAge: "3 years" }],
      },
    ];
    const verdict = (on: string, cvx: string, mvx: string | null = null) =>
      judged(doses, [[on, cvx, { mvx }]])[0];
    expect(verdict("2021-01-01", "a1", "XYZ")).toBe("valid");
    expect(verdict("2021-01-01", "a1", "OTHER")).toBe("not-valid wrong-vaccine");
    expect(verdict("2021-12-31", "a2")).toBe("not-valid vaccine-age");
    expect(verdict("2022-01-01", "a2")).toBe("valid");
    expect(verdict("2023-01-01", "a2")).toBe("not-valid vaccine-age");
  });
});

describe("target doses", () => {
  it("that recur are satisfied again and again", () => {
    const doses = [{}, { recurring: true, intervals: [fromPrevious] }];
    const given: Given = [
      ["2021-01-01", "a1"],
      ["2022-01-01", "a1"],
      ["2023-01-01", "a1"],
      ["2024-01-01", "a1"],
    ];
    expect(judged(doses, given)).toEqual(["valid", "valid", "valid", "valid"]);
  });
  it("leave further doses over when all are satisfied", () => {
    expect(
      judged(
        [{}],
        [
          ["2021-01-01", "a1"],
          ["2022-01-01", "a1"],
        ],
      ),
    ).toEqual(["valid", "extraneous series-complete"]);
  });
});
