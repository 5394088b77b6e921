import { describe, expect, it } from "vitest";
import { type Help, helpsOf } from "./helps.ts";
import { type Moment, occasionOf, occasionsOf } from "./occasions.ts";
import { untreatedChange } from "./untreated.ts";

const hour = 60;
const moment = (at: number, told: Partial<Moment> = {}): Moment => ({
  at,
  level: null,
  medicines: [],
  activities: [],
  ...told,
});
const level = (at: number, value: number) => moment(at, { level: value });
const dose = (at: number, key: string, value: number | null = null) =>
  moment(at, { medicines: [key], level: value });
const at = (minute: number) => ({ from: minute, to: minute });
const paracetamol = { kind: "medicine", key: "paracetamol" } as const;

describe("one occasion", () => {
  it("takes the last level before, one written with the dose among them", () => {
    const moments = [level(0, 3), level(50, 7), dose(60, "paracetamol"), level(120, 4)];
    expect(occasionOf(moments, at(60), 2 * hour, "paracetamol")).toMatchObject({
      before: 7,
      earlier: 3,
      after: 4,
    });
    const together = [level(0, 3), dose(60, "paracetamol", 8), level(120, 4)];
    expect(occasionOf(together, at(60), 2 * hour, "paracetamol")).toMatchObject({ before: 8, earlier: 3 });
  });

  it("leaves out the first half hour, and includes the end of the window to the minute", () => {
    const moments = [dose(0, "paracetamol", 8), level(29, 10), level(30, 6), level(120, 2), level(121, 9)];
    expect(occasionOf(moments, at(0), 2 * hour, "paracetamol")).toMatchObject({ after: 4, lowest: 2 });
  });

  it("looks no further back than the window", () => {
    const moments = [level(0, 5), dose(121, "paracetamol"), level(180, 3)];
    expect(occasionOf(moments, at(121), 2 * hour, "paracetamol")).toBeNull();
    expect(occasionOf(moments, at(121), 4 * hour, "paracetamol")).toMatchObject({ before: 5 });
  });

  it("names other medications within the window on either side, and not its own", () => {
    const moments = [
      dose(0, "ibuprofen"),
      dose(hour, "paracetamol", 6),
      dose(2 * hour, "paracetamol", 5),
      dose(3 * hour, "gabapentin"),
      dose(3 * hour + 1, "melatonin"),
    ];
    expect(occasionOf(moments, at(hour), 2 * hour, "paracetamol")?.together).toEqual([
      "gabapentin",
      "ibuprofen",
    ]);
  });
});

describe("an activity", () => {
  const walk = moment(100, { activities: [{ key: "walking", minutes: 40 }], level: 9 });
  const walking = { kind: "activity", key: "walking" } as const;

  it("began so many minutes before it was written down: what was felt on the way is neither before nor after", () => {
    const moments = [level(55, 3), level(70, 8), walk, level(160, 5)];
    expect(occasionsOf(moments, walking, hour).occasions).toMatchObject([{ before: 3, after: 5 }]);
  });

  it("looks back from its beginning and ahead from its end", () => {
    expect(occasionsOf([level(0, 3), walk, level(160, 5)], walking, hour).occasions).toHaveLength(1);
    expect(occasionsOf([level(0, 3), walk, level(161, 5)], walking, hour).occasions).toEqual([]);
  });
});

describe("all occasions", () => {
  it("do not overlap: a second dose within the window is no occasion of its own", () => {
    const moments = [0, 1, 2, 4].flatMap((at) => [
      dose(at * hour, "paracetamol", 6),
      level(at * hour + 40, 4),
    ]);
    expect(occasionsOf(moments, paracetamol, 2 * hour)).toMatchObject({ times: 4 });
    expect(occasionsOf(moments, paracetamol, 2 * hour).occasions).toHaveLength(3);
  });

  it("need a level before and after", () => {
    const moments = [dose(0, "paracetamol"), level(hour, 4), dose(40 * hour, "paracetamol", 5)];
    expect(occasionsOf(moments, paracetamol, 2 * hour)).toEqual({ times: 2, occasions: [] });
  });
});

/** A dose each day at the level `before`, an hour later `after`. */
const days = (count: number, before: number, after: (day: number) => number, from = 0): Moment[] =>
  Array.from({ length: count }, (_, day) => [
    dose((from + day) * 24 * hour, "paracetamol", before),
    level((from + day) * 24 * hour + hour, after(day)),
  ]).flat();

const only = (helps: readonly Help[], key: string) => helps.find((help) => help.key === key)!;

describe("what helps", () => {
  it("says nothing of five occasions, and something of six", () => {
    const five = only(
      helpsOf(
        days(5, 6, () => 3),
        2,
      ),
      "paracetamol",
    );
    expect(five.groups).toEqual([{ together: [], times: 5, figures: null }]);
    const six = only(
      helpsOf(
        days(6, 6, () => 3),
        2,
      ),
      "paracetamol",
    );
    expect(six.groups[0]?.figures).toMatchObject({
      before: 6,
      after: 3,
      change: -3,
      interval: { low: -3, high: -3 },
    });
  });

  it("is sure of the change within an interval around it", () => {
    const { change, interval } = only(
      helpsOf(
        days(12, 7, (day) => 3 + (day % 4)),
        2,
      ),
      "paracetamol",
    ).groups[0]!.figures!;
    expect(change).toBeCloseTo(-2.5);
    expect(interval.low).toBeLessThan(-2.5);
    expect(interval.high).toBeGreaterThan(-2.5);
    expect(interval.high).toBeLessThan(0);
  });

  it("counts occasions together with another medication apart", () => {
    const alone = days(7, 6, () => 4);
    const both = days(6, 6, () => 1, 10).flatMap((each) =>
      each.medicines.length > 0 ? [each, dose(each.at + 10, "ibuprofen")] : [each],
    );
    const help = only(helpsOf([...alone, ...both], 2), "paracetamol");
    expect(help.counted).toBe(13);
    expect(help.groups.map(({ together, times }) => [together, times])).toEqual([
      [[], 7],
      [["ibuprofen"], 6],
    ]);
    expect(help.groups.map(({ figures }) => figures?.change)).toEqual([-2, -5]);
  });

  it("says on how many occasions pain had been rising", () => {
    const moments = days(8, 7, () => 5).flatMap((each, place) =>
      each.medicines.length > 0 ? [level(each.at - 30, place < 8 ? 4 : 9), each] : [each],
    );
    expect(only(helpsOf(moments, 2), "paracetamol").groups[0]?.figures?.rising).toEqual({ times: 4, of: 8 });
  });

  it("tells of activities, with the medication given around them apart", () => {
    const walks = Array.from({ length: 6 }, (_, day) => [
      moment(day * 24 * hour, { activities: [{ key: "walking", minutes: 0 }], level: 5 }),
      level(day * 24 * hour + hour, 6),
    ]).flat();
    const help = only(helpsOf([...walks, dose(5 * 24 * hour + 90, "paracetamol")], 2), "walking");
    expect(help).toMatchObject({ kind: "activity", times: 6, counted: 6 });
    expect(help.groups.map(({ times }) => times)).toEqual([5, 1]);
  });

  it("is in the order of how often it counts", () => {
    const moments = [...days(3, 6, () => 3), dose(100 * 24 * hour, "ibuprofen")];
    expect(helpsOf(moments, 4).map(({ key, counted }) => [key, counted])).toEqual([
      ["paracetamol", 3],
      ["ibuprofen", 0],
    ]);
  });

  it("holds the same fall without a dose beside a fall that comes by itself", () => {
    // Pain that swings by itself; every high is followed by a lower level, with a dose at every second of them.
    const moments = Array.from({ length: 40 }, (_, turn) => {
      const at = turn * 24 * hour;
      return [turn % 2 === 0 ? dose(at, "paracetamol", 8) : level(at, 8), level(at + 2 * hour, 5)];
    }).flat();
    const { change, untreated } = only(helpsOf(moments, 4), "paracetamol").groups[0]!.figures!;
    expect(change).toBe(-3);
    expect(untreated).toEqual({ times: 20, change: -3 });
  });
});

describe("what pain does untreated", () => {
  it("counts levels about as high with nothing given on either side", () => {
    const moments = [
      ...[level(0, 7), level(hour, 6)],
      // Given within the window after, and before.
      ...[level(100 * hour, 7), dose(101 * hour, "ibuprofen", 2)],
      ...[dose(200 * hour, "ibuprofen"), level(201 * hour, 7), level(202 * hour, 1)],
      // Not about as high.
      ...[level(300 * hour, 9), level(301 * hour, 1)],
      ...[level(400 * hour, 8), level(401 * hour, 4)],
    ];
    expect(untreatedChange(moments, paracetamol, 2 * hour, 7)).toEqual({ times: 2, change: -2.5 });
  });

  it("is null where there is no such moment", () => {
    expect(untreatedChange([dose(0, "paracetamol", 7), level(40, 6)], paracetamol, 2 * hour, 7)).toBeNull();
  });
});
