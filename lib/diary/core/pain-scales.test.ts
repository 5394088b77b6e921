import { describe, expect, it } from "vitest";
import { bandOf, flaccItems, scaleFacts, scaleFor } from "./pain-scales.ts";

describe("the scale for an age", () => {
  it.each([
    [0, "flacc"],
    [47.9, "flacc"],
    [48, "faces"],
    [95.9, "faces"],
    [96, "nrs"],
    [200, "nrs"],
  ])("at %d months is %s", (months, scale) => expect(scaleFor(months, "automatic")).toBe(scale));

  it("is the family's own choice where there is one", () => {
    expect(scaleFor(200, "r-flacc")).toBe("r-flacc");
  });
});

describe("the band of a level", () => {
  it.each([
    ["nrs", 0, "none"],
    ["nrs", 0.5, "mild"],
    ["nrs", 3, "mild"],
    ["nrs", 3.5, "mild"],
    ["nrs", 4, "moderate"],
    ["nrs", 6.5, "moderate"],
    ["nrs", 7, "severe"],
    ["flacc", 10, "severe"],
    ["faces", 2, "mild"],
    ["faces", 6, "moderate"],
    ["faces", 7, "moderate"],
    ["faces", 8, "severe"],
  ] as const)("of %s %d is %s", (scale, level, band) => expect(bandOf(scale, level)).toBe(band));
});

describe("the items of the FLACC", () => {
  it("are five with scores 0 to 2, in two languages, and sum to the end of the scale", () => {
    expect(flaccItems.map(({ id }) => id)).toEqual(["face", "legs", "activity", "cry", "consolability"]);
    for (const { scores } of flaccItems) {
      expect(scores.map(({ score }) => score)).toEqual([0, 1, 2]);
      for (const { texts } of scores) expect(texts.en && texts.es).not.toBe("");
    }
    expect(scaleFacts("flacc").bands.at(-1)?.to).toBe(2 * flaccItems.length);
  });
});
