import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { AgeBasis, MeasureKind, ReferenceId } from "./reading.ts";
import { type Placed, standingOf } from "./standing.ts";

const bornOn = "2026-01-01" as CalendarDate;
const placed = (ageDays: number, z: number | null, kind: MeasureKind = "weight", flag = false): Placed => ({
  id: String(ageDays).padStart(5, "0"),
  kind,
  takenOn: addDays(bornOn, ageDays),
  ageDays,
  placement: z === null ? null : { z, percentile: 50 + z * 10, flag, reference: "who-2006", basis: "actual" },
});
const trend = (...readings: Placed[]) => {
  const standing = standingOf(readings);
  const since = standing?.since ?? null;
  return [standing?.trend, since && readings.find((reading) => reading.takenOn === since)?.ageDays];
};

it("stands nowhere without readings", () => {
  expect(standingOf([])).toBeNull();
});

it("speaks of the latest, whatever the order", () => {
  const standing = standingOf([placed(90, 0.2), placed(180, 0.3), placed(30, 0.1)]);
  expect(standing).toMatchObject({ latest: { ageDays: 180 }, percentile: 53, trend: "steady" });
});

it("has no percentile outside the reference", () => {
  expect(standingOf([placed(1800, 0), placed(1900, null)])).toMatchObject({
    percentile: null,
    trend: null,
    since: null,
  });
});

describe("trend", () => {
  it("is steady since the first reading within a centile space", () => {
    expect(trend(placed(30, 0.5), placed(60, 0.1), placed(120, -0.1))).toEqual(["steady", 30]);
  });

  it("takes 0.67 itself for steady", () => {
    expect(trend(placed(30, 0.67), placed(120, 0))).toEqual(["steady", 30]);
    expect(trend(placed(30, 0.68), placed(120, 0))).toEqual(["falling", 30]);
  });

  it("is rising or falling since the last reading a centile space away", () => {
    expect(trend(placed(30, 0), placed(60, 0), placed(120, 1))).toEqual(["rising", 60]);
    expect(trend(placed(30, 0), placed(60, -0.3), placed(90, -0.6), placed(120, -0.9))).toEqual([
      "falling",
      30,
    ]);
  });

  it("does not call a slow drift steady", () => {
    expect(trend(...[0, 0.2, 0.4, 0.6, 0.8].map((z, index) => placed(30 + 30 * index, z)))).toEqual([
      "rising",
      30,
    ]);
  });

  it("is steady again once it has settled on another curve", () => {
    const readings = [placed(30, 0), placed(60, 0.1), placed(120, 1), placed(130, 1.1), placed(160, 1)];
    expect(trend(...readings)).toEqual(["steady", 120]);
    expect(trend(...readings.slice(0, 4))).toEqual(["rising", 60]);
  });

  it("waits for four weeks of readings", () => {
    expect(trend(placed(100, 0), placed(127, 2))).toEqual([null, null]);
    expect(trend(placed(100, 0), placed(128, 2))).toEqual(["rising", 100]);
    expect(trend(placed(100, 0))).toEqual([null, null]);
  });

  it("makes nothing of the weight a newborn loses and regains", () => {
    expect(trend(placed(0, 0), placed(4, -1), placed(15, -0.8))).toEqual([null, null]);
    expect(trend(placed(0, 0), placed(4, -1), placed(30, -0.2))).toEqual(["steady", 0]);
    expect(trend(placed(4, 0, "head"), placed(40, 0.9, "head"))).toEqual(["rising", 4]);
  });

  it("leaves out what WHO flags", () => {
    expect(trend(placed(30, 0), placed(60, 6, "weight", true), placed(90, 0.1))).toEqual(["steady", 30]);
    expect(trend(placed(30, 0), placed(60, 0), placed(90, 6, "weight", true))).toEqual([null, null]);
  });

  it("does not compare across a change of reference or of the age that counts", () => {
    const on = (reading: Placed, reference: ReferenceId, basis: AgeBasis): Placed => ({
      ...reading,
      placement: reading.placement && { ...reading.placement, reference, basis },
    });
    const corrected = [placed(600, 0.5), placed(700, 0.5)].map((reading) =>
      on(reading, "who-2006", "corrected"),
    );
    expect(trend(...corrected, placed(731, -0.4))).toEqual([null, null]);
    expect(trend(...corrected, placed(731, -0.4), placed(800, -0.4))).toEqual(["steady", 731]);
    const american = [placed(731, 0.6), placed(900, 0.6)].map((reading) => on(reading, "cdc-2000", "actual"));
    expect(trend(placed(500, -0.3), ...american)).toEqual(["steady", 731]);
    const older = on(placed(1900, 0.1), "who-2007", "actual");
    expect(trend(placed(1700, 0.2), older)).toEqual(["steady", 1700]);
  });
});
