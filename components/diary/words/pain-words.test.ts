import { describe, expect, it } from "vitest";
import type { Pain } from "#lib/diary/core/entry.ts";
import { wordsIn } from "#lib/words/words.ts";
import { painAt } from "#scripts/test/diary-entries.ts";
import { painWords, wordedPains } from "./pain-words.ts";

const t = wordsIn("en", "diary.words");
const worded = (location: string, text: string, band: Pain["band"] = null): Pain => ({
  ...painAt(location, 0),
  ...{ text, band, levels: [], low: null, high: null, mean: null },
});

describe("pain told in words", () => {
  it("is said by its place and word, and as it was written where the word is not known", () => {
    expect(painWords(worded("left-knee", "bad", "severe"), t, "en")).toBe("Left knee (severe)");
    expect(painWords(worded("head", "a lot"), t, "en")).toBe("Head (a lot)");
  });

  it("is what a day's entries tell without a figure, each once; no pain at all is a figure", () => {
    const entries = [
      { pains: [painAt("head", 6), worded("left-knee", "a lot")] },
      { pains: [worded("left-knee", "a lot"), painAt("navel", 0)] },
    ];
    expect(wordedPains(entries, t, "en")).toEqual(["Left knee (a lot)"]);
    expect(wordedPains([{ pains: [] }], t, "en")).toEqual([]);
  });
});
