import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type VelocityRow,
  velocityIntervals,
  velocityRow,
  velocityRows,
  velocityValue,
  velocityZ,
} from "./velocity.ts";

const row = (over: Partial<VelocityRow> = {}): VelocityRow => ({
  kind: "length",
  sex: "male",
  intervalMonths: 2,
  startMonth: 0,
  endMonth: 2,
  l: 1,
  m: 10,
  s: 0.1,
  delta: 0,
  ...over,
});

describe("WHO's velocity tables", () => {
  it("finds the row of an interval, the first month in weeks", () => {
    expect(velocityRow("weight", "male", 1, 0)).toMatchObject({ endMonth: 0.92, m: 1423.0783, delta: 400 });
    expect(velocityRow("weight", "male", 1, 0.92)).toMatchObject({ endMonth: 2 });
    expect(velocityRow("weight", "female", 6, 18)).toMatchObject({ endMonth: 24 });
  });

  it("has none beyond 24 months, nor for an interval that WHO does not publish", () => {
    expect(velocityRow("weight", "male", 1, 12)).toBeNull();
    expect(velocityRow("length", "male", 1, 3)).toBeNull();
    expect(velocityRow("head", "female", 3, 10)).toBeNull();
    expect(velocityRow("weight", "male", 6, 19)).toBeNull();
  });

  it("lists each kind's intervals, every one with rows for both sexes", () => {
    for (const kind of ["weight", "length", "head"] as const)
      for (const interval of velocityIntervals(kind))
        for (const sex of ["male", "female"] as const)
          expect(velocityRows(kind, sex, interval).length).toBeGreaterThan(8);
  });
});

describe("a gain and its z-score", () => {
  it("counts a weight's gain with the table's delta", () => {
    const girl = row({ kind: "weight", m: 1400, s: 0.2, delta: 400 });
    expect(velocityZ(girl, 1000)).toBeCloseTo(0, 12);
    expect(velocityZ(girl, 720)).toBeCloseTo(-1, 12);
    expect(velocityValue(girl, -1)).toBeCloseTo(720, 9);
    expect(velocityZ(girl, -390)).toBeCloseTo((10 / 1400 - 1) / 0.2, 12);
    expect(velocityZ(girl, -400)).toBeNull();
  });

  it("is 0 where the line does not reach, and never below 0 for a length", () => {
    expect(velocityValue(row({ l: 2, s: 0.2 }), -3)).toBe(0);
    expect(velocityValue(row({ s: 0.4 }), -3)).toBe(0);
    expect(velocityValue(row({ kind: "weight", m: 500, s: 0.3, delta: 400 }), -1)).toBeCloseTo(-50, 9);
  });
});

const LINES = { SD3neg: -3, SD2neg: -2, SD1neg: -1, SD0: 0, SD1: 1, SD2: 2, SD3: 3 };

it("draws WHO's published lines to 1 g and 0.1 cm", () => {
  const [header = "", ...rows] = readFileSync(
    new URL("./vectors/who2006_velocity_published.csv", import.meta.url),
    "utf8",
  )
    .trim()
    .split(/\r?\n/);
  const columns = header.split(",");
  let compared = 0;
  for (const line of rows) {
    const cells = Object.fromEntries(line.split(",").map((cell, place) => [columns[place], cell]));
    const kind = cells.indicator === "headc" ? "head" : (cells.indicator as "weight" | "length");
    const sex = cells.sex === "1" ? "male" : "female";
    const found = velocityRow(kind, sex, Number(cells.interval_months), Number(cells.start_month));
    expect(found?.endMonth, line).toBe(Number(cells.end_month));
    for (const [column, z] of Object.entries(LINES)) {
      const off = Math.abs(velocityValue(found as VelocityRow, z) - Number(cells[column]));
      expect(off, `${line} ${column}`).toBeLessThanOrEqual(kind === "weight" ? 1 : 0.1 + 1e-9);
      compared += 1;
    }
  }
  expect(compared).toBe(243 * 7);
});
