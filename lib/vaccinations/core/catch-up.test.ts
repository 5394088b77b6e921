import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupForecast, SeriesStatus } from "./assessment.ts";
import { catchUpPlan } from "./catch-up.ts";
import type { Conflicts } from "./catch-up-conflict.ts";
import { statusOf } from "./catch-up-status.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";
import { parseSpan } from "./days/span.ts";

type Told = {
  earliest?: string;
  recommended?: string;
  pastDue?: string;
  status?: SeriesStatus;
  cvx?: string[];
};

function forecast(group: string, { earliest, recommended, pastDue, status, cvx }: Told): GroupForecast {
  const day = (text: string | undefined) => (text === undefined ? null : (text as CalendarDate));
  return {
    group,
    antigens: [group],
    status: status ?? "not-complete",
    doseNumber: 1,
    earliest: day(earliest),
    recommended: day(recommended),
    pastDue: day(pastDue),
    series: `${group} series`,
    totalDoses: 2,
    recommendedCvx: cvx ?? [group],
    byAntigen: [],
    why: {
      earliest: null,
      recommended: null,
      pastDue: null,
      observations: [],
      bornBefore: null,
      agedOutOn: null,
      seasonEndedOn: null,
    },
  };
}

const today = "2026-03-03" as CalendarDate;
const live = { begin: parseSpan("1 day"), minEnd: parseSpan("24 days"), end: parseSpan("28 days") };
const apart: Conflicts = new Map([
  ["03", new Map([["21", live]])],
  ["21", new Map([["03", live]])],
]);
const plan = (...forecasts: GroupForecast[]) =>
  catchUpPlan(forecasts, today, apart).map(({ on, due }) => [on, ...due.map(({ group }) => group)]);

describe("statusOf", () => {
  const dates = { earliest: "2026-01-10", recommended: "2026-02-10", pastDue: "2026-04-10" };
  it.each([
    ["2026-04-11", "overdue"],
    ["2026-04-10", "due"],
    ["2026-02-10", "due"],
    ["2026-02-09", "could"],
    ["2026-01-10", "could"],
    ["2026-01-09", "soon"],
    ["2025-12-12", "soon"],
    ["2025-12-11", "later"],
  ])("on %s is %s", (day, status) => {
    expect(statusOf(forecast("A", dates), day as CalendarDate)).toBe(status);
  });

  it("counts what is soon in the days asked for", () => {
    expect(statusOf(forecast("A", dates), "2025-12-12" as CalendarDate, 30)).toBe("later");
  });

  it("is due without an end where nothing is ever too late", () => {
    expect(statusOf(forecast("A", { earliest: "2020-01-01", recommended: "2020-01-01" }), today)).toBe("due");
  });

  it.each([
    ["complete", "done"],
    ["aged-out", "aged-out"],
    ["immune", "immune"],
    ["contraindicated", "contraindicated"],
    ["not-recommended", "not-recommended"],
  ] as const)("says why no dose is to come: %s", (status, told) => {
    expect(statusOf(forecast("A", { status }), today)).toBe(told);
  });

  it("never goes back as days pass", () => {
    const order = ["later", "soon", "could", "due", "overdue"];
    const days = Array.from({ length: 240 }, (_, at) =>
      new Date(Date.UTC(2025, 9, 1 + at)).toISOString().slice(0, 10),
    );
    const stages = days.map((day) => order.indexOf(statusOf(forecast("A", dates), day as CalendarDate)));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    expect(new Set(stages).size).toBe(5);
  });
});

describe("catchUpPlan", () => {
  it("gives together what is recommended already", () => {
    const found = plan(
      forecast("A", { earliest: "2025-01-01", recommended: "2025-02-01" }),
      forecast("B", { earliest: "2026-03-03", recommended: "2026-03-03" }),
    );
    expect(found).toEqual([["2026-03-03", "A", "B"]]);
  });

  it("waits for the first day that something is recommended", () => {
    expect(plan(forecast("A", { earliest: "2026-05-01", recommended: "2026-05-05" }))).toEqual([
      ["2026-05-05", "A"],
    ]);
  });

  it("brings forward what is recommended soon and allowed already, to spare a visit", () => {
    const found = plan(
      forecast("A", { earliest: "2026-01-01", recommended: "2026-01-01" }),
      forecast("B", { earliest: "2026-02-01", recommended: "2026-03-31" }),
      forecast("C", { earliest: "2026-02-01", recommended: "2026-04-01" }),
    );
    expect(found).toEqual([
      ["2026-03-03", "A", "B"],
      ["2026-04-01", "C"],
    ]);
  });

  it("puts nothing off, and nothing before its earliest day", () => {
    const found = plan(
      forecast("A", { earliest: "2026-01-01", recommended: "2026-01-01" }),
      forecast("B", { earliest: "2026-03-04", recommended: "2026-03-04" }),
    );
    expect(found).toEqual([
      ["2026-03-03", "A"],
      ["2026-03-04", "B"],
    ]);
  });

  it("tells what is allowed too, though recommended much later", () => {
    const visits = catchUpPlan(
      [
        forecast("A", { earliest: "2026-01-01", recommended: "2026-01-01" }),
        forecast("B", { earliest: "2026-01-01", recommended: "2028-01-01" }),
      ],
      today,
      apart,
    );
    expect(visits).toHaveLength(1);
    expect(visits[0]?.alsoPossible.map(({ group, status }) => [group, status])).toEqual([["B", "could"]]);
  });

  it("gives two live vaccines on one day, or four weeks apart", () => {
    const mmr = forecast("MMR", { earliest: "2026-01-01", recommended: "2026-01-01", cvx: ["03"] });
    const varicella = (earliest: string) =>
      forecast("Varicella", { earliest, recommended: earliest, cvx: ["21"] });
    expect(plan(mmr, varicella("2026-02-01"))).toEqual([["2026-03-03", "MMR", "Varicella"]]);
    expect(plan(mmr, varicella("2026-03-10"))).toEqual([
      ["2026-03-03", "MMR"],
      ["2026-03-31", "Varicella"],
    ]);
  });

  it("needs no wait where one of the vaccines that can be given is not live", () => {
    const mmr = forecast("MMR", { earliest: "2026-01-01", recommended: "2026-01-01", cvx: ["03"] });
    const other = forecast("B", { earliest: "2026-03-10", recommended: "2026-03-10", cvx: ["21", "140"] });
    expect(plan(mmr, other).at(-1)).toEqual(["2026-03-10", "B"]);
  });

  it("knows from the schedule and the catalogue which groups are live, where no vaccine is named", () => {
    const unnamed = (group: string, on: string) =>
      forecast(group, { earliest: on, recommended: on, cvx: [] });
    const told = (first: string, second: string) =>
      catchUpPlan(
        [unnamed(first, "2026-01-01"), unnamed(second, "2026-03-10")],
        today,
        cdsiSchedule().conflicts,
      ).map(({ on }) => on);
    expect(told("MMR", "Varicella")).toEqual(["2026-03-03", "2026-03-31"]);
    // Of the vaccines against flu only the spray is live.
    expect(told("MMR", "Influenza")).toEqual(["2026-03-03", "2026-03-10"]);
    expect(told("Polio", "HepB")).toEqual(["2026-03-03", "2026-03-10"]);
  });

  it("leaves out what is complete, what can no longer be given, and what is far ahead", () => {
    const found = plan(
      forecast("A", { status: "complete" }),
      forecast("B", { status: "aged-out" }),
      forecast("C", { earliest: "2026-10-01", recommended: "2026-10-01" }),
    );
    expect(found).toEqual([]);
  });
});
