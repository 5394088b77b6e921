import { describe, expect, it } from "vitest";
import { latestWeighing, readBodyComposition, readWeightMeasurement, typedWeighing } from "./weight-scale.ts";

const view = (...bytes: number[]) => new DataView(Uint8Array.from(bytes).buffer);
const two = (value: number) => [value & 0xff, value >> 8];
const plain = { day: null, time: null, userId: null, bmi: null, heightCm: null };
/** 20 November 2026, 07:05:09. */
const stamp = [...two(2026), 11, 20, 7, 5, 9];

describe("a Weight Measurement", () => {
  it("counts in steps of 5 g, or of a hundredth of a pound", () => {
    expect(readWeightMeasurement(view(0, ...two(1470)))).toEqual({ ...plain, weight: 7.35, unit: "kg" });
    expect(readWeightMeasurement(view(0, ...two(1471)))).toMatchObject({ weight: 7.355 });
    expect(readWeightMeasurement(view(0, ...two(3)))).toMatchObject({ weight: 0.015 });
    expect(readWeightMeasurement(view(1, ...two(1621)))).toEqual({ ...plain, weight: 16.21, unit: "lb" });
    expect(readWeightMeasurement(view(0, ...two(0xfffe)))).toMatchObject({ weight: 327.67 });
  });

  it("says when, who and how tall, where its flags say so", () => {
    const all = view(0b1110, ...two(1470), ...stamp, 2, ...two(169), ...two(660));
    expect(readWeightMeasurement(all)).toEqual({
      weight: 7.35,
      unit: "kg",
      day: "2026-11-20",
      time: "07:05:09",
      userId: 2,
      bmi: 16.9,
      heightCm: 66,
    });
    const imperial = readWeightMeasurement(view(0b1001, ...two(1621), ...two(0), ...two(260)));
    expect(imperial).toMatchObject({ unit: "lb", bmi: null });
    expect(imperial?.heightCm).toBeCloseTo(66.04, 10);
    expect(readWeightMeasurement(view(0b100, ...two(1470), 0xff))).toMatchObject({ userId: null });
    expect(readWeightMeasurement(view(0b100, ...two(1470), 0))).toMatchObject({ userId: 0 });
  });

  it("knows no day where the scale's clock was never set, or shows none there is", () => {
    for (const odd of [
      [...two(0), 0, 0, 7, 5, 9],
      [...two(2026), 0, 20, 0, 0, 0],
      [...two(2026), 2, 30, 0, 0, 0],
      [...two(65_535), 1, 1, 0, 0, 0],
    ])
      expect(readWeightMeasurement(view(2, ...two(1470), ...odd))).toMatchObject({ weight: 7.35, day: null });
  });

  it("is none where the scale could not weigh, or nothing lay on it", () => {
    expect(readWeightMeasurement(view(0, 0xff, 0xff))).toBeNull();
    expect(readWeightMeasurement(view(1, 0xff, 0xff))).toBeNull();
    expect(readWeightMeasurement(view(0, 0, 0))).toBeNull();
  });

  it("is none where it is cut short, wherever that is", () => {
    const whole = [0b1110, ...two(1470), ...stamp, 2, ...two(169), ...two(660)];
    for (let length = 0; length < whole.length; length++)
      expect(readWeightMeasurement(view(...whole.slice(0, length))), `${length}`).toBeNull();
  });

  it("leaves alone what stands behind it, and flags that mean nothing yet", () => {
    expect(readWeightMeasurement(view(0b1111_0000, ...two(1470), 1, 2, 3))).toMatchObject({ weight: 7.35 });
  });
});

describe("a Body Composition Measurement", () => {
  it("is read for its weight, whatever stands before it", () => {
    const flags = 0b1111_1111_1110;
    const between = [...stamp, 1, ...[1, 2, 3, 4, 5, 6, 7].flatMap(two)];
    const all = view(...two(flags), ...two(185), ...between, ...two(1470), ...two(660));
    expect(readBodyComposition(all)).toMatchObject({
      weight: 7.35,
      day: "2026-11-20",
      userId: 1,
      heightCm: 66,
    });
    expect(readBodyComposition(view(...two(0x0401), ...two(0), ...two(1621)))).toMatchObject({
      weight: 16.21,
      unit: "lb",
    });
  });

  it("is none without a weight, cut short or unsuccessful", () => {
    expect(readBodyComposition(view(...two(0), ...two(185)))).toBeNull();
    expect(readBodyComposition(view(...two(0x0400), ...two(185), 1))).toBeNull();
    expect(readBodyComposition(view(...two(0x0400), 0xff, 0xff, ...two(1470)))).toBeNull();
    expect(readBodyComposition(view())).toBeNull();
  });
});

it("takes the latest of those a scale kept, else the one that came last", () => {
  const at = (weight: number, day: string | null) =>
    ({ ...plain, weight, unit: "kg", day, time: day && "07:00:00" }) as Parameters<
      typeof latestWeighing
    >[0][0];
  expect(latestWeighing([])).toBeNull();
  expect(latestWeighing([at(7.2, "2026-11-19"), at(7.4, "2026-11-20"), at(7.3, "2026-11-18")])?.weight).toBe(
    7.4,
  );
  expect(latestWeighing([at(7.2, null), at(7.3, null)])?.weight).toBe(7.3);
  expect(latestWeighing([at(7.2, "2026-11-19"), at(7.3, "2026-11-19")])?.weight).toBe(7.3);
});

it("is typed with its unit where the form counts in another", () => {
  expect(typedWeighing({ weight: 7.35, unit: "kg" }, "kg")).toBe("7.35");
  expect(typedWeighing({ weight: 7.35, unit: "kg" }, "g")).toBe("7.35 kg");
  expect(typedWeighing({ weight: 16.21, unit: "lb" }, "kg")).toBe("16.21 lb");
});
