import { describe, expect, it } from "vitest";
import { painAt } from "#scripts/test/diary-entries.ts";
import { painStart } from "./pain-start.ts";

const pain = painAt("head", 6);

describe("painStart", () => {
  it("begins a new line with the child's scale", () => {
    expect(painStart(null, "flacc")).toMatchObject({ shown: "flacc", scale: "flacc", rater: "observer" });
    expect(painStart(null, "faces")).toMatchObject({ shown: "faces", scale: "faces", rater: "self" });
  });
  it("makes up neither scale nor rater of a pain that has none", () => {
    const stored = { ...pain, scale: null, rater: "unknown" } as const;
    expect(painStart(stored, "flacc")).toEqual({
      ...{ shown: "nrs", scale: "", rater: "unknown", button: 6, range: "" },
    });
    expect(painStart({ ...pain, scale: "flacc", rater: "unknown" }, "nrs").rater).toBe("unknown");
  });
  it("shows the level of an observed scale without its items, and a range, as they were written", () => {
    expect(painStart({ ...pain, scale: "flacc" }, "nrs")).toMatchObject({ button: null, range: "6" });
    expect(painStart(painAt("head", 6, 8), "nrs")).toMatchObject({ button: null, range: "6-8" });
    expect(painStart({ ...painAt("head", 5), scale: "faces" }, "nrs")).toMatchObject({ range: "5" });
    const items = { face: 2, legs: 1, activity: 1, cry: 1, consolability: 1 };
    expect(painStart({ ...pain, scale: "flacc", items }, "nrs").range).toBe("");
  });
});
