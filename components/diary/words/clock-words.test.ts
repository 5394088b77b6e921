import { describe, expect, it } from "vitest";
import { wordsIn } from "#lib/words/words.ts";
import { agoWords, lengthWords } from "./clock-words.ts";

const t = wordsIn("en", "diary.words");

describe("lengthWords", () => {
  it("leaves out what is nothing", () => {
    expect(lengthWords(0, t)).toBe("0 min");
    expect(lengthWords(45, t)).toBe("45 min");
    expect(lengthWords(120, t)).toBe("2 h");
    expect(lengthWords(130.4, t)).toBe("2 h 10 min");
    expect(lengthWords(59.6, t)).toBe("1 h");
  });
});

describe("agoWords", () => {
  it("counts hours until the second day is full, then days", () => {
    expect(agoWords(0.5, t)).toBe("just now");
    expect(agoWords(250, t)).toBe("4 h 10 min ago");
    expect(agoWords(1500, t)).toBe("25 h ago");
    expect(agoWords(2879, t)).toBe("47 h 59 min ago");
    expect(agoWords(2880, t)).toBe("2 days ago");
  });
});
