import { describe, expect, it } from "vitest";
import { temperatureWords, usualTemperatureUnit } from "./temperature-words.ts";

describe("temperatureWords", () => {
  it("shows tenths of a degree, in the unit asked for", () => {
    expect(temperatureWords(38.9, "C", "en")).toBe("38.9 °C");
    expect(temperatureWords(38.9, "C", "es")).toBe("38,9 °C");
    expect(temperatureWords(38.888888888, "F", "en")).toBe("102 °F");
    expect(temperatureWords(37.85, "C", "en")).toBe("37.9 °C");
  });
});

describe("usualTemperatureUnit", () => {
  it("goes by the country", () => {
    expect(usualTemperatureUnit("US")).toBe("F");
    expect(usualTemperatureUnit("MX")).toBe("C");
    expect(usualTemperatureUnit(null)).toBe("C");
  });
});
