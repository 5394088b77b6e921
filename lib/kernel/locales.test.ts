import { describe, expect, it } from "vitest";
import { chooseLocale } from "./locales.ts";

describe("chooseLocale", () => {
  it.each([
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["en-GB,en;q=0.9", "en"],
    ["fr-FR,es;q=0.5,en;q=0.4", "es"],
    ["fr, de;q=0.7", "en"],
    ["es;q=0, en", "en"],
    ["", "en"],
    [null, "en"],
  ])("answers %j with %s", (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });
});
