import { describe, expect, it } from "vitest";
import { add, describeTally, nothing, one } from "./tally.ts";

describe("tally", () => {
  it("adds up", () => {
    expect([one(true), one(true), one(false)].reduce(add, nothing)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });
  it("names what was skipped only when something was", () => {
    expect(describeTally({ passed: 2, failed: 0, skipped: 0 })).toBe("2 passed, 0 failed");
    expect(describeTally({ passed: 2, failed: 1, skipped: 3 })).toBe("2 passed, 1 failed, 3 skipped");
  });
});
