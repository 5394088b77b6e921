import { describe, expect, it } from "vitest";
import { bodyShare, placeKey, readPlace } from "./body-share.ts";

const place = (location: string, days: number, told: object = {}) => ({
  ...{ location, name: null, days, entries: days * 2, mean: 4, max: 6 },
  ...told,
});

describe("pain on the body", () => {
  it("is a share of the days and entries that tell of pain", () => {
    const [first, second] = bodyShare([place("left-knee", 3), place("head", 6)], { days: 12, entries: 24 });
    expect(first).toMatchObject({ location: "head", ofDays: 0.5, ofEntries: 0.5 });
    expect(second).toMatchObject({ location: "left-knee", ofDays: 0.25, ofEntries: 0.25 });
  });

  it("does not mark a place that never hurt", () => {
    expect(bodyShare([place("head", 3, { mean: 0, max: 0 })], { days: 3, entries: 3 })).toEqual([]);
  });
});

describe("a place in an address", () => {
  it.each([
    ["left-knee", null, "left-knee"],
    ["other", "Big toe: left", "other:big toe: left"],
    ["other", null, "other"],
  ])("%s %s is %s and is read back", (location, name, key) => {
    expect(placeKey({ location, name })).toBe(key);
    expect(readPlace(key)).toEqual({ location, name: name?.toLowerCase() ?? null });
  });

  it.each([undefined, "", "Head", "a b", ["head"], "x".repeat(60)])("%j names none", (asked) => {
    expect(readPlace(asked)).toBeNull();
  });
});
