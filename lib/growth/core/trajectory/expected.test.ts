import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import { growthPlan, usualSettings } from "../plan.ts";
import { expected, isWeighedBritishWay } from "./expected.ts";
import type { Finding } from "./finding.ts";

const bornOn = "2024-01-01" as CalendarDate;

const at = (ageDays: number, z: number, flag = false): GrowthPoint => ({
  id: `w${ageDays}`,
  kind: "weight",
  value: 8,
  posture: null,
  takenOn: addDays(bornOn, ageDays),
  ageDays,
  placedDay: ageDays,
  lengthCm: null,
  placement: { z, percentile: 50, flag, reference: "who-2006", basis: "actual" },
  estimated: false,
  isReading: true,
});

const low: Finding = {
  code: "low-weight",
  severity: "ask",
  kind: "weight",
  detail: { z: -2.5, percentile: 0.6, severe: false },
};

describe("no range is told", () => {
  const withheld = (point: GrowthPoint, later = 0, findings: readonly Finding[] = [], gestation = 280) => {
    const plan = growthPlan({ bornOn, sex: "female", gestationDays: gestation }, usualSettings);
    const today = addDays(point.takenOn, later);
    return expected("weight", [point], plan, findings, today, 1)?.withheld;
  };

  it.each([
    ["of a usual reading: it is", at(200, 0), 0, null],
    ["of one beyond the plausible", at(200, 5.5, true), 0, "slip"],
    ["of one beyond z 3", at(200, 3.1), 0, "extreme"],
    ["half a year later under two", at(200, 0), 184, "old"],
    ["of a settling newborn", at(5, 0), 0, "settling"],
  ] as const)("%s", (_, point, later, why) => expect(withheld(point, later)).toBe(why));

  it("beside something to ask about, which it would be no goal for", () => {
    expect(withheld(at(200, -2.5), 0, [low])).toBe("concern");
  });

  it("in the first weeks of a child born early", () => {
    expect(withheld(at(0, 0), 0, [], 210)).toBe("early-birth");
  });
});

it.each([
  ["GB", 280, 100, true],
  ["GB", 280, 366, false],
  ["GB", 210, 237, false],
  ["GB", 210, 238, true],
  ["ES", 280, 100, false],
  ["US", 280, 100, false],
  [null, 280, 100, false],
])(
  "the British advice on weighing: %s, born at %s days, on day %s: %s",
  (country, gestationDays, day, told) => {
    expect(isWeighedBritishWay({ gestationDays }, day, country)).toBe(told);
  },
);
