import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import type { AgeBasis, ReferenceId } from "../reading.ts";
import { crossing } from "./crossing.ts";

const bornOn = "2026-01-01" as CalendarDate;
type Over = { reference?: ReferenceId; basis?: AgeBasis; flag?: boolean; estimated?: boolean };

const at = (ageDays: number, z: number, over: Over = {}): GrowthPoint => ({
  id: `w${ageDays}`,
  kind: "weight",
  value: 8,
  posture: null,
  takenOn: addDays(bornOn, ageDays),
  ageDays,
  placedDay: ageDays,
  lengthCm: null,
  placement: {
    z,
    percentile: 50,
    flag: over.flag ?? false,
    reference: over.reference ?? "who-2006",
    basis: over.basis ?? "actual",
  },
  estimated: over.estimated ?? false,
  isReading: true,
});

describe("lines crossed", () => {
  it("are those between the line left and the line reached, in the order they were met", () => {
    expect(crossing("weight", [at(100, 0.5), at(160, 0.4), at(220, -1.2)], "percentiles")).toEqual([
      {
        code: "crossing",
        severity: "watch",
        kind: "weight",
        detail: { to: "down", lines: ["50", "15"], since: addDays(bornOn, 160) },
      },
    ]);
    expect(crossing("weight", [at(100, -1.2), at(220, 0.5)], "percentiles")[0]?.detail).toMatchObject({
      to: "up",
      lines: ["15", "50"],
    });
  });

  it("are the lines the family sees: z-scores, the nine, or those of the reference", () => {
    const points = [at(100, 0.5), at(220, -1.5)];
    const lines = (style: "z" | "nine", of = points) => crossing("weight", of, style)[0]?.detail;
    expect(lines("z")).toMatchObject({ lines: ["0", "−1"] });
    expect(lines("nine")).toMatchObject({ lines: ["50", "25", "9"] });
    const american = points.map((point) =>
      at(point.ageDays, point.placement?.z ?? 0, { reference: "cdc-2000" }),
    );
    expect(crossing("weight", american, "percentiles")[0]?.detail).toMatchObject({
      lines: ["50", "25", "10"],
    });
  });

  it.each([
    [-0.67, []],
    [-0.68, ["50"]],
  ])("a change of z by %s crosses %s", (change, expected) => {
    const found = crossing("weight", [at(100, 0.3), at(220, 0.3 + change)], "percentiles");
    expect(found.flatMap(({ code, detail }) => (code === "crossing" ? detail.lines : []))).toEqual(expected);
  });

  it("may be none although the place has changed", () => {
    expect(crossing("weight", [at(100, 0.9), at(220, 0.1)], "percentiles")).toEqual([]);
  });
});

it("a steady course says since when", () => {
  expect(crossing("weight", [at(100, 0.5), at(160, 0.4), at(220, 0.1)], "percentiles")).toMatchObject([
    { code: "steady", severity: "good", detail: { since: addDays(bornOn, 100) } },
  ]);
});

describe("a change that is none of the child", () => {
  it.each([
    ["reference", { reference: "cdc-2000" }],
    ["count of age", { basis: "corrected" }],
  ] as const)("of the %s is not compared over", (_, before) => {
    expect(
      crossing("weight", [at(600, 1, before), at(660, 1, before), at(740, -0.5)], "percentiles"),
    ).toEqual([]);
  });

  it("of a flagged or estimated reading is not told", () => {
    expect(crossing("weight", [at(100, 0), at(160, 5.5, { flag: true })], "percentiles")).toEqual([]);
    expect(crossing("weight", [at(100, 0), at(160, -2, { estimated: true })], "percentiles")).toEqual([]);
  });

  it("in the weight of a child born early is not told until 2 weeks after the due date", () => {
    const early = (day: number, z: number, placedDay: number) => ({
      ...at(day, z, { reference: "intergrowth-preterm", basis: "post-menstrual" }),
      placedDay,
    });
    const course = (from: number) => [early(30, 0.5, from), early(90, -0.5, from + 60)];
    expect(crossing("weight", course(13), "percentiles")).toEqual([]);
    expect(crossing("weight", course(14), "percentiles")).toHaveLength(1);
  });

  it("in a newborn's weight is not told, nor any within four weeks", () => {
    expect(crossing("weight", [at(5, 1), at(40, -0.5), at(60, -0.5)], "percentiles")).toEqual([]);
    expect(crossing("weight", [at(100, 1), at(127, -0.5)], "percentiles")).toEqual([]);
    expect(crossing("weight", [at(100, 1), at(128, -0.5)], "percentiles")).toHaveLength(1);
  });
});
