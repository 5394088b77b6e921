import { describe, expect, it } from "vitest";
import { sameAges } from "./chart-same-ages.ts";
import { type Compared, siblingsChart, siblingsOf } from "./chart-siblings.ts";
import type { ChartReading } from "./growth-chart.ts";

const reading = (day: number, value: number, placedDay = day): ChartReading => ({
  id: `r${day}-${value}`,
  value,
  ageDays: day,
  placedDay,
});
const mia: Compared = {
  id: "mia",
  name: "Mia",
  readings: [reading(0, 3.1), reading(180, 7.9), reading(400, 10)],
};
const leo: Compared = { id: "leo", name: "Leo", readings: [reading(70, 2.9, 0), reading(255, 8.3, 185)] };

const chart = siblingsChart({
  kind: "weight",
  children: [mia, leo],
  units: { weight: "kg", length: "cm" },
  words: {
    title: "title",
    summary: "summary",
    measure: "weight",
    age: (unit, count) => `${count} ${unit}`,
    ageTick: String,
    gestation: "weeks of pregnancy",
    valueTick: String,
    mark: ({ value }, { name }) => ({ title: `${name} ${value}`, note: "" }),
  },
});

describe("siblings on one chart", () => {
  it("have a line each, by the age they are placed at, as far as two of them share", () => {
    expect(chart.series.map(({ label, marks }) => [label, marks.map(({ x, y }) => [x, y])])).toEqual([
      [
        "Mia",
        [
          [0, 3.1],
          [180, 7.9],
        ],
      ],
      [
        "Leo",
        [
          [0, 2.9],
          [185, 8.3],
        ],
      ],
    ]);
    expect(chart.x.label).toBe("both month");
    expect(chart.series[1]?.marks[1]?.title).toBe("Leo 8.3");
  });

  it("have no reference lines", () => expect([chart.curves, chart.bands]).toEqual([[], []]));
});

it("compares at ages where two were measured, the latest first", () => {
  expect(sameAges([mia, leo]).map(({ n, at }) => [n, at.map((each) => each?.value)])).toEqual([
    [6, [7.9, 8.3]],
    [0, [3.1, 2.9]],
  ]);
  expect(sameAges([mia, { ...leo, readings: [reading(60, 5)] }])).toEqual([]);
});

it("compares twins born early by post-menstrual weeks, before the due date", () => {
  const twin = (id: string, value: number) => ({ id, name: id, readings: [reading(3, value, -71)] });
  const ages = sameAges([twin("alba", 1.12), twin("teo", 1.2)]);
  expect(ages.map(({ unit, n }) => [unit, n])).toEqual([["gestation", 30]]);
});

it("knows the other children of a family whose growth is open", () => {
  const kin = (id: string, wishes: object = {}) => ({
    id,
    familyId: "f",
    isArchived: false,
    role: "viewer" as const,
    areas: ["growth"],
    ...wishes,
  });
  const me = kin("a");
  const all = [
    me,
    kin("b"),
    kin("c", { familyId: "g" }),
    kin("d", { isArchived: true }),
    kin("e", { areas: [] }),
  ];
  expect(siblingsOf(me, all).map(({ id }) => id)).toEqual(["b"]);
});
