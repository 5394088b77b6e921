import { describe, expect, it } from "vitest";
import { readPainLevel } from "./pain-level.ts";

const levels = (raw: unknown) => {
  const read = readPainLevel(raw);
  return "error" in read ? read.error : "review" in read ? `? ${read.review}` : (read.value?.levels ?? null);
};
const band = (raw: unknown) => {
  const read = readPainLevel(raw);
  return "value" in read ? (read.value?.band ?? null) : read;
};

describe("a level as it is written", () => {
  it.each([
    [0, [0]],
    ["6—7―8", [6, 7, 8]],
    ["6 - 7 - 8", [6, 7, 8]],
    ["6 to 8", [6, 8]],
    ["6 a 8", [6, 8]],
    ["4 hasta 6", [4, 6]],
    ["6, 7, 8", [6, 7, 8]],
    ["6,7,8", [6, 7, 8]],
    ["6 7 8", [6, 7, 8]],
    ["6/7/8", [6, 7, 8]],
    ["6/8/10", [6, 8, 10]],
    ["7/10-8/10", [7, 8]],
    ["7 out of 10", [7]],
    ["7 de 10", [7]],
    ["6-7/10", [6, 7]],
    ["6,5-7", [6.5, 7]],
    ["6,5/10", [6.5]],
    ["6,5 a 7,5", [6.5, 7.5]],
    ["6,7-8", [6, 7, 8]],
    ["7.5", [7.5]],
    ["7+", [7]],
    ["<3", [3]],
    ["~ 5", [5]],
    ["unos 5", [5]],
    ["６－７－８", [6, 7, 8]],
    ["6\u200b-7", [6, 7]],
    ["7.", [7]],
    ["sin dolor", [0]],
    ["Ninguno", [0]],
  ])("%j is %j", (raw, expected) => expect(levels(raw)).toEqual(expected));

  it.each([
    ["mild", "mild"],
    ["Moderado", "moderate"],
    ["muy fuerte", "severe"],
  ])("%j is a band without a figure", (raw, expected) => {
    expect(band(raw)).toBe(expected);
    expect(levels(raw)).toEqual([]);
  });

  it.each([null, undefined, "", "  ", "n/a", "-", "–"])("%j is not recorded", (raw) => {
    expect(readPainLevel(raw)).toEqual({ value: null });
  });
});

describe("what is no level", () => {
  it.each([
    [45114, "looks-like-date"],
    ["45114", "looks-like-date"],
    ["06-07-08", "looks-like-date"],
    ["6/7/2008", "looks-like-date"],
    ["06-Jul", "looks-like-date"],
    ["7-dic-08", "looks-like-date"],
    ["2008-07-06T00:00:00Z", "looks-like-date"],
    ["6-", "ambiguous"],
    ["6--7", "ambiguous"],
    ["-3", "ambiguous"],
    ["11", "out-of-range"],
    ["6-7-12", "out-of-range"],
    ["6,5", "? ambiguous"],
    ["6,5,7", [6, 5, 7]],
    ["12abc", "unreadable"],
    ["6.66666", "unreadable"],
    ["1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1", "? unreadable"],
    ["1e1", "unreadable"],
    ["0x10", "unreadable"],
    ["Infinity", "unreadable"],
    ["5²", "unreadable"],
    ["worse than yesterday", "? unreadable"],
    [true, "? unreadable"],
    [{ toString: "6" }, "? unreadable"],
    [[6, 7], "? unreadable"],
    ["__proto__", "? unreadable"],
    ["constructor", "? unreadable"],
  ])("%j: %s", (raw, expected) => expect(levels(raw)).toEqual(expected));
});
