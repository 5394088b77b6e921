import { expect, it } from "vitest";
import type { HelpFigures } from "#lib/diary/core/trends/helps.ts";
import { wordsIn } from "#lib/words/words.ts";
import { changeSentence, signedWords } from "./change-words.ts";

const t = wordsIn("en", "trends.helps");
const said = (change: number, low: number, high: number) =>
  changeSentence({ change, interval: { low, high } } as HelpFigures, t, "en");

it("says lower or higher only where the whole interval is", () => {
  expect(said(-2.04, -3.1, -0.9)).toContain(
    "2 lower. With 95% confidence the usual change lies between 0.9 and 3.1 lower",
  );
  expect(said(1.5, 0.5, 2.5)).toContain(
    "1.5 higher. With 95% confidence the usual change lies between 0.5 and 2.5 higher",
  );
  expect(said(-1, -2.2, 0.3)).toMatch(
    /1 lower, and may be no change at all.* between 2.2 lower and 0.3 higher/,
  );
  expect(said(0.6, -0.4, 1.7)).toMatch(/0.6 higher, and may be no change at all/);
});

it("does not claim what rounds to nothing", () => {
  expect(said(-1, -2, -0.04)).toMatch(/may be no change at all/);
  expect(said(-0.01, -0.5, 0.5)).toMatch(/no change on average/);
});

it("says so where it was the same each time", () => {
  expect(said(-2, -2, -2)).toBe("It was 2 lower each time.");
  expect(said(0, 0, 0)).toBe("It was the same each time.");
});

it.each([
  [-1.44, "−1.4"],
  [0.26, "+0.3"],
  [-0.04, "0"],
])("signs a change of %d as %s", (change, words) => expect(signedWords(change, "en")).toBe(words));
