import { describe, expect, it } from "vitest";
import { avatarHue, initials } from "./avatar-face.ts";

describe("initials", () => {
  it("takes the first and the last word", () => expect(initials("Leonor Fernanda de la Cruz")).toBe("LC"));
  it("takes one letter of one word", () => expect(initials("  mila ")).toBe("M"));
  it("keeps letters whole that a computer counts as two", () => expect(initials("𝒜da Éva")).toBe("𝒜É"));
  it("has nothing to say of nothing", () => expect(initials("")).toBe(""));
});

describe("avatarHue", () => {
  it("is the same for the same seed", () => expect(avatarHue("a")).toBe(avatarHue("a")));
  it("is a place on the wheel", () => {
    for (const seed of ["a", "b", "0190d2f2-7b1c-7cc0-8c0a-1f2e3d4c5b6a"]) {
      expect(avatarHue(seed)).toBeGreaterThanOrEqual(0);
      expect(avatarHue(seed)).toBeLessThan(360);
    }
  });
});
