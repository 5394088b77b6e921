import { describe, expect, it } from "vitest";
import { linePlaces } from "./line-count.ts";

describe("linePlaces", () => {
  it("offers some lines more than hold something, up to twelve", () => {
    expect(linePlaces(0, 4)).toEqual([1, 2, 3, 4]);
    expect(linePlaces(10, 4)).toHaveLength(12);
  });
  it("shows every line that holds something, so that none is lost when an entry is put right", () => {
    expect(linePlaces(20, 4)).toHaveLength(20);
  });
});
