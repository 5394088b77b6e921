import { describe, expect, it } from "vitest";
import { sayableNotices, toldNotices } from "./told-notices.ts";

const soon = { code: "too-soon", detail: { minutes: 130 } };
const light = { code: "below-weight", detail: { weight: 4.8, weighedOn: "2026-05-01", weeks: 5, least: 5 } };

describe("notices for somebody to whom growth is closed", () => {
  it("are told without what was weighed", () => {
    expect(toldNotices([soon, light], { growth: false })).toEqual([
      soon,
      { code: "below-weight", detail: { least: 5 } },
    ]);
    expect(toldNotices([soon, light], { growth: true })).toEqual([soon, light]);
  });
  it("are not said at all where they would say it", () => {
    expect(sayableNotices([soon, light], { growth: false })).toEqual([soon]);
    expect(sayableNotices([soon, light], { growth: true })).toEqual([soon, light]);
  });
});
