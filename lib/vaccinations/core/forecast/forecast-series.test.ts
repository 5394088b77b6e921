import { describe, expect, it } from "vitest";
import { assessMade, type MadeSchedule } from "#scripts/eval/vaccines/made-schedule.ts";

type Doses = MadeSchedule["antigens"][string][number]["doses"];
type Given = Parameters<typeof assessMade>[1];

const vaccines = { a1: ["A"], a2: ["A"], b1: ["B"] };

function forecast(doses: Doses, given: Given, today: string, more: Partial<MadeSchedule> = {}) {
  const made = { antigens: { A: [{ doses }], B: [{ doses: [{}] }] }, vaccines, ...more };
  return assessMade(made, given, today).forecasts.find(({ group }) => group === "A");
}

const ages = [
  { min: "12 months", earliestRec: "15 months", latestRec: "18 months + 4 weeks", max: "5 years" },
];

describe("the dates of a target dose", () => {
  it("are its ages, the last day in time being the one before the latest recommended", () => {
    expect(forecast([{ ages }], [], "2020-06-01")).toMatchObject({
      status: "not-complete",
      doseNumber: 1,
      earliest: "2021-01-01",
      recommended: "2021-04-01",
      pastDue: "2021-07-28",
    });
  });
  it("are intervals where no age is recommended, the latest of several", () => {
    const intervals = [
      { fromPrevious: true, min: "4 weeks", earliestRec: "8 weeks", latestRec: "12 weeks" },
      { fromTargetDose: 1, min: "6 weeks", earliestRec: "6 weeks", latestRec: "20 weeks" },
    ];
    expect(forecast([{}, { intervals }], [["2021-01-01", "a1"]], "2021-02-01")).toMatchObject({
      earliest: "2021-02-12",
      recommended: "2021-02-26",
      pastDue: "2021-05-20",
    });
  });
  it("follow the earliest day where it is later, or nothing is recommended", () => {
    const late = forecast(
      [{}, { ages, intervals: [{ fromPrevious: true, min: "1 year" }] }],
      [["2022-01-01", "a1"]],
      "2022-02-01",
    );
    expect(late).toMatchObject({ earliest: "2023-01-01", recommended: "2023-01-01", pastDue: "2023-01-01" });
    expect(forecast([{}], [], "2022-02-01")).toMatchObject({
      earliest: "2020-01-01",
      recommended: "2020-01-01",
      pastDue: null,
    });
  });
  it("are not before the last dose, even one that did not count", () => {
    const doses = [{ ages: [{ min: "12 months" }], allowable: ["a1"] }];
    expect(forecast(doses, [["2022-05-05", "a2"]], "2022-06-01")).toMatchObject({
      earliest: "2022-05-05",
      why: { earliest: { by: "last-dose", after: { doseId: "1" } } },
    });
  });
  it("wait for the end of a conflict with a preferable vaccine, the longer one", () => {
    const conflicts = [
      { previous: "b1", current: ["a1"], begin: "1 day", minEnd: "24 days", end: "28 days" },
    ];
    const earliest = (cvx: string) =>
      forecast([{ preferable: [cvx] }], [["2022-01-01", "b1"]], "2022-01-02", { conflicts })?.earliest;
    expect([earliest("a1"), earliest("a2")]).toEqual(["2022-01-29", "2020-01-01"]);
  });
  it("wait for the season; a number counts the doses of the season", () => {
    const seasonal = { start: "2024-07-01", end: "2025-06-30" };
    const doses = [{ recurring: true, seasonal }];
    const given: Given = [
      ["2023-08-01", "a1"],
      ["2024-08-01", "a1"],
    ];
    expect(forecast(doses, [], "2024-05-01")).toMatchObject({ earliest: "2024-07-01", doseNumber: 1 });
    expect(forecast(doses, given, "2024-09-01")).toMatchObject({ earliest: "2024-08-01", doseNumber: 2 });
    expect(forecast(doses, [], "2025-06-30")?.status).toBe("not-complete");
    expect(forecast(doses, [], "2025-07-01")?.status).toBe("not-recommended");
  });
});

describe("a series", () => {
  it("ages out on the day of its greatest age, or when no dose can be given before", () => {
    expect(forecast([{ ages }], [], "2024-12-31")?.status).toBe("not-complete");
    expect(forecast([{ ages }], [], "2025-01-01")?.status).toBe("aged-out");
    const doses = [{}, { ages: [{ max: "2 years" }], intervals: [{ fromPrevious: true, min: "8 weeks" }] }];
    expect(forecast(doses, [["2021-11-05", "a1"]], "2021-11-06")?.status).toBe("not-complete");
    expect(forecast(doses, [["2021-11-06", "a1"]], "2021-11-07")).toMatchObject({
      status: "aged-out",
      why: { agedOutOn: "2022-01-01" },
    });
  });
  it("is complete when nothing is left, and not recommended when nothing ever was needed", () => {
    const skip = [{ context: "Forecast", sets: [{ conditions: [{ type: "Age", beginAge: "2 years" }] }] }];
    expect(forecast([{}, { skip }], [["2021-01-01", "a1"]], "2022-01-01")?.status).toBe("complete");
    expect(forecast([{ skip }], [], "2022-01-01")?.status).toBe("not-recommended");
  });
  it("passes over a dose that will not be needed on the earliest day it could be given", () => {
    const skip = [{ context: "Forecast", sets: [{ conditions: [{ type: "Age", beginAge: "12 months" }] }] }];
    const weeks = (min: string) => [{ fromPrevious: true, min }];
    const doses = [{}, { skip, intervals: weeks("4 weeks") }, { intervals: weeks("8 weeks") }];
    expect(forecast(doses, [["2020-12-03", "a1"]], "2020-12-04")?.earliest).toBe("2020-12-31");
    expect(forecast(doses, [["2020-12-04", "a1"]], "2020-12-05")?.earliest).toBe("2021-01-29");
  });
});

describe("recommended vaccines", () => {
  it("are those marked for the forecast, at their age on the earliest or the recommended day", () => {
    const preferable = [
      { cvx: "a1", forecast: true, endAge: "14 months" },
      { cvx: "a2", forecast: true, beginAge: "14 months" },
      { cvx: "b1" },
    ];
    expect(forecast([{ ages, preferable }], [], "2020-06-01")?.recommendedCvx).toEqual(["a1", "a2"]);
    expect(
      forecast([{ ages: [{ min: "12 months" }], preferable }], [], "2020-06-01")?.recommendedCvx,
    ).toEqual(["a1"]);
  });
});
