import { describe, expect, it } from "vitest";
import written from "../cases/written.json" with { type: "json" };
import { readActivity } from "./activity-amount.ts";
import { readBloodPressure } from "./blood-pressure.ts";
import { readClockTime } from "./clock-time.ts";
import { readDose } from "./dose.ts";
import { readMonthDay } from "./month-day.ts";
import { readOxygen } from "./oxygen.ts";
import { readPainLevel } from "./pain-level.ts";
import { readSleep } from "./sleep-length.ts";
import type { Written } from "./written.ts";

/** An answer in the form of the cases: what is null is left out, a review beside what could be read. */
function said<T>(read: Written<T | null>, form: (value: T) => unknown): unknown {
  if ("error" in read) return { error: read.error };
  const value = read.value === null ? null : form(read.value);
  return "review" in read ? { review: read.review, ...(value as object | null) } : value;
}

const present = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([key, each]) => each !== null || key === "unit"));
const two = (figure: number) => String(figure).padStart(2, "0");

const readers: Readonly<Record<string, (raw: unknown) => unknown>> = {
  time: (raw) => said(readClockTime(raw), (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`),
  pain: (raw) =>
    said(readPainLevel(raw), ({ levels, low, high, mean }) => ({
      values: levels,
      min: low,
      max: high,
      mean,
    })),
  dose: (raw) =>
    said(readDose(raw), ({ amount, unit, perAmount, perUnit, count }) =>
      present({ amount, unit, per_amount: perAmount, per_unit: perUnit, count }),
    ),
  activity: (raw) => said(readActivity(raw), ({ minutes }) => minutes),
  o2: (raw) =>
    said(readOxygen(raw), ({ low, high, flow }) =>
      present({ spo2_min: low, spo2_max: high, flow_l_min: flow }),
    ),
  bp: (raw) =>
    said(readBloodPressure(raw), ({ systolic, diastolic, pulse }) =>
      present({ sys: systolic, dia: diastolic, pulse }),
    ),
  sleep: (raw) => said(readSleep(raw), (minutes) => minutes),
};

describe("the cases of written figures", () => {
  const cases = written.cases.filter(({ field }) => field !== "date");
  it.each(cases)("$id: $field $raw", ({ field, raw, expected }) => {
    expect(readers[field]?.(raw)).toEqual(expected);
  });

  it("are all there", () => {
    expect(cases).toHaveLength(53);
    expect(written.cases).toHaveLength(63);
  });
});

describe("the cases of dates, without their year", () => {
  it.each(written.cases.filter(({ field }) => field === "date"))("$id: $raw", ({ raw, expected }) => {
    const read = readMonthDay(raw);
    const day = "value" in read && read.value ? `${two(read.value.month)}-${two(read.value.day)}` : read;
    expect(day).toEqual(typeof expected === "string" ? expected.slice(5) : expected);
  });
});
