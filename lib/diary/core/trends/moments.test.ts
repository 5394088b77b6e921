import { describe, expect, it } from "vitest";
import { helpsOf } from "./helps.ts";
import { momentsOf, timedPlaces } from "./moments.ts";
import type { HelpRecord } from "./trend-record.ts";

const nothing: HelpRecord = {
  ...{ pains: [], intakes: [], activities: [] },
  names: { medicines: [], activities: [] },
};

it("brings what was written in one minute together, in order of time", () => {
  const moments = momentsOf(
    {
      ...nothing,
      pains: [
        [30, "head", null, 4],
        [10, "left-knee", null, 6],
        [10, "head", null, 8],
      ],
      intakes: [
        [10, "paracetamol"],
        [20, "ibuprofen"],
      ],
      activities: [
        [20, "walking", 15],
        [30, "rest", null],
      ],
    },
    null,
  );
  expect(moments).toEqual([
    { at: 10, level: 8, medicines: ["paracetamol"], activities: [] },
    { at: 20, level: null, medicines: ["ibuprofen"], activities: [{ key: "walking", minutes: 15 }] },
    { at: 30, level: 4, medicines: [], activities: [{ key: "rest", minutes: 0 }] },
  ]);
});

/** A dose on each of so many days, with the head at 8 and then 3; the knee is told of before the dose, after it, or both. */
const course = (count: number, knee: (day: number) => "before" | "after" | "both"): HelpRecord => ({
  ...nothing,
  pains: Array.from({ length: count }, (_, day): HelpRecord["pains"] => {
    const at = day * 1440;
    return [
      [at, "head", null, 8],
      [at + 60, "head", null, 3],
      ...(knee(day) === "after" ? [] : [[at, "left-knee", null, 5] as const]),
      ...(knee(day) === "before" ? [] : [[at + 60, "left-knee", null, 5] as const]),
    ];
  }).flat(),
  intakes: Array.from({ length: count }, (_, day) => [day * 1440, "paracetamol"] as const),
});
const knee = { location: "left-knee", name: null };
const groupOf = (record: HelpRecord, place: typeof knee | null) =>
  helpsOf(momentsOf(record, place), 2)[0]?.groups[0];

describe("pain at one place", () => {
  it("is held against itself, whatever another place does", () => {
    const record = course(6, () => "both");
    expect(groupOf(record, null)?.figures).toMatchObject({ before: 8, change: -3 });
    expect(groupOf(record, knee)?.figures).toMatchObject({ before: 5, after: 5, change: 0 });
  });

  it("counts only the occasions on which that place was told before and after", () => {
    const record = course(9, (day) => (day < 5 ? "both" : day < 7 ? "before" : "after"));
    expect(helpsOf(momentsOf(record, knee), 2)).toMatchObject([{ times: 9, counted: 5 }]);
    expect(groupOf(record, knee)?.figures).toBeNull();
    expect(groupOf(record, null)?.times).toBe(9);
  });

  it("takes a place in the family's own word by that word, however it is capitalised", () => {
    const pains: HelpRecord["pains"] = [
      [0, "other", "Big toe", 4],
      [1, "other", "big Toe", 5],
      [2, "other", "Elbow", 6],
      [3, "head", "the temple", 7],
    ];
    const levels = (location: string, name: string | null) =>
      momentsOf({ ...nothing, pains }, { location, name }).map(({ level }) => level);
    expect(levels("other", "big toe")).toEqual([4, 5]);
    expect(levels("head", null)).toEqual([7]);
    expect(timedPlaces(pains)).toEqual([
      { location: "other", name: "big Toe" },
      { location: "other", name: "Elbow" },
      { location: "head", name: null },
    ]);
  });
});
