import { describe, expect, it } from "vitest";
import { locales } from "#lib/kernel/locales.ts";
import { wordsIn } from "#lib/words/words.ts";

describe.each(locales)("the settings in %s", (locale) => {
  it("say of the hour at which a day begins which charts it changes", () => {
    const hint = wordsIn(locale, "diary.settings")("dayStartHint");
    const trends = wordsIn(locale, "trends");
    for (const name of ["hours.title", "clock.title"]) expect(hint).toContain(trends(name));
  });
});
