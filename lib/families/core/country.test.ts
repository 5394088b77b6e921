import { describe, expect, it } from "vitest";
import { countries, countryName, countryOfZone, namedCountries } from "./country.ts";

describe("countries", () => {
  it("are the 249 of ISO 3166-1, each once", () => {
    expect(countries).toHaveLength(249);
    expect(new Set(countries).size).toBe(249);
    expect(countries.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });
  it("have a name in every language, in its order", () => {
    for (const locale of ["en", "es"]) {
      const named = namedCountries(locale);
      expect(named.filter(({ code, name }) => code === name)).toEqual([]);
      expect(named.map(({ name }) => name)).toEqual(
        named.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, locale)),
      );
    }
    expect(countryName("ES", "es")).toBe("España");
  });
});

describe("a time zone", () => {
  it.each([
    "America/New_York",
    "America/Indiana/Knox",
    "Pacific/Honolulu",
    "America/Anchorage",
    "US/Pacific",
  ])("%s is in the United States", (zone) => expect(countryOfZone(zone)).toBe("US"));
  it.each(["Europe/Madrid", "America/Toronto", "America/Mexico_City", "America/Puerto_Rico", "Etc/UTC"])(
    "%s is not",
    (zone) => expect(countryOfZone(zone)).toBeNull(),
  );
});
