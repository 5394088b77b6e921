import { describe, expect, it } from "vitest";
import { heightAt, spanOf } from "./span.ts";

const hill = [
  { x: 0, y: 0 },
  { x: 10, y: 20 },
  { x: 20, y: 0 },
];

describe("heightAt", () => {
  it("reads between two points", () => expect(heightAt(hill, 15)).toBe(10));
  it("reads a point itself", () => expect(heightAt(hill, 10)).toBe(20));
  it("knows nothing outside", () => {
    expect(heightAt(hill, -1)).toBeNull();
    expect(heightAt(hill, 21)).toBeNull();
    expect(heightAt([], 0)).toBeNull();
  });
});

describe("spanOf", () => {
  it("cuts exactly at both sides", () =>
    expect(spanOf(hill, [5, 15])).toEqual([
      { x: 5, y: 10 },
      { x: 10, y: 20 },
      { x: 15, y: 10 },
    ]));
  it("leaves a curve that is inside as it is", () => expect(spanOf(hill, [-5, 25])).toEqual(hill));
  it("is empty beside the curve", () => expect(spanOf(hill, [30, 40])).toEqual([]));
});
