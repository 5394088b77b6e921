import { describe, expect, it } from "vitest";
import {
  formatLength,
  formatThickness,
  formatWeight,
  parseLength,
  parseThickness,
  parseWeight,
} from "./units.ts";

describe("a typed weight", () => {
  it.each([
    ["7.35", "kg", 7.35, "kg"],
    ["7,35", "kg", 7.35, "kg"],
    [" 7,35 kg ", "kg", 7.35, "kg"],
    ["7.35 Kilos", "lb", 7.35, "kg"],
    ["7.", "kg", 7, "kg"],
    [".5 kg", "kg", 0.5, "kg"],
    ["3450", "g", 3.45, "g"],
    ["3450 g", "kg", 3.45, "g"],
    ["3450g", "kg", 3.45, "g"],
    ["3,450 g", "kg", 3.45, "g"],
    ["3.450 g", "kg", 3.45, "g"],
    ["3 450 g", "kg", 3.45, "g"],
    ["3,450", "g", 3.45, "g"],
    ["3,450", "kg", 3.45, "kg"],
    ["3450,5 gramos", "kg", 3.4505, "g"],
    ["1,234.5 g", "kg", 1.2345, "g"],
    ["1.234,5 g", "kg", 1.2345, "g"],
    ["3 kg 450 g", "lb", 3.45, "kg"],
    ["7 lb 9 oz", "kg", 3.4302922981, "lb"],
    ["7lb9", "kg", 3.4302922981, "lb"],
    ["7lb 9oz", "kg", 3.4302922981, "lb"],
    ["7 lbs., 9 oz.", "kg", 3.4302922981, "lb"],
    ["7 pounds and 9 ounces", "kg", 3.4302922981, "lb"],
    ["7 libras y 9 onzas", "kg", 3.4302922981, "lb"],
    ["7 9", "lb", 3.4302922981, "lb"],
    ["16 oz", "kg", 0.45359237, "lb"],
    ["7.5", "lb", 3.401942775, "lb"],
    ["7½ lb", "kg", 3.401942775, "lb"],
    ["7 1/2", "lb", 3.401942775, "lb"],
    ["0", "kg", 0, "kg"],
  ] as const)("%j in %s", (text, unit, kg, typedIn) => {
    const read = parseWeight(text, unit);
    expect(read?.unit).toBe(typedIn);
    expect(read?.kg).toBeCloseTo(kg, 10);
  });

  it("keeps what was typed exactly", () => {
    expect(parseWeight("4350 g", "kg")?.kg).toBe(4.35);
    expect(parseWeight("8,9", "kg")?.kg).toBe(8.9);
  });

  it.each([
    "",
    " ",
    "kg",
    "abc",
    "seven",
    "-3",
    "+3",
    "1e3",
    "7..5",
    "7,3,5",
    "1,23.4",
    "7 lb 16 oz",
    "7.5 lb 9 oz",
    "7 oz 9 lb",
    "7 9 3",
    "3kg5",
    "7 lb 9 g",
    "7 kg 9 oz",
    "70 cm",
    "7 8 kg",
    "NaN",
    "Infinity",
    "3/2",
    "7/0",
    "0x10",
    "7 kg kg",
  ])("refuses %j", (text) => {
    expect(parseWeight(text, "kg")).toBeNull();
  });
});

describe("a typed length", () => {
  it.each([
    ["71.5", "cm", 71.5, "cm"],
    ["71,5 cm", "in", 71.5, "cm"],
    ["715 mm", "cm", 71.5, "cm"],
    ["1.05 m", "cm", 105, "cm"],
    ["1 m 5 cm", "cm", 105, "cm"],
    ["24", "in", 60.96, "in"],
    ['24"', "cm", 60.96, "in"],
    ["24''", "cm", 60.96, "in"],
    ["24 ¼ in", "cm", 61.595, "in"],
    ["24½", "in", 62.23, "in"],
    ["28 pulgadas", "cm", 71.12, "in"],
    ["2 ft 1.5 in", "cm", 64.77, "ft"],
    ["2 ft 1,5 in", "cm", 64.77, "ft"],
    ["2'1.5\"", "cm", 64.77, "ft"],
    ["2′ 1½″", "cm", 64.77, "ft"],
    ["2’1.5”", "cm", 64.77, "ft"],
    ["2 pies 1,5", "cm", 64.77, "ft"],
    ["2 1.5", "ft", 64.77, "ft"],
    ["2.5", "ft", 76.2, "ft"],
    ["50 centímetros", "in", 50, "cm"],
  ] as const)("%j in %s", (text, unit, cm, typedIn) => {
    const read = parseLength(text, unit);
    expect(read?.unit).toBe(typedIn);
    expect(read?.cm).toBeCloseTo(cm, 10);
  });

  it.each(["", "tall", "2 ft 12 in", "2.5 ft 3 in", "1m05", "24 in 2 ft", "7 kg", "-50", "50 60"])(
    "refuses %j",
    (text) => {
      expect(parseLength(text, "cm")).toBeNull();
    },
  );
});

describe("a weight shown", () => {
  it.each([
    [8.9, "kg", "en", "8.9 kg"],
    [8.9, "kg", "es", "8,9 kg"],
    [9, "kg", "en", "9 kg"],
    [3.455, "kg", "en", "3.455 kg"],
    [3.4302922981, "kg", "en", "3.43 kg"],
    [12.345, "kg", "es", "12,345 kg"],
    [3.45, "g", "en", "3450 g"],
    [12.3456, "g", "es", "12346 g"],
    [8.9, "lb", "en", "19 lb 10 oz"],
    [3.4302922981, "lb", "en", "7 lb 9 oz"],
    [(7 * 16 + 9.5) * (0.45359237 / 16), "lb", "es", "7 lb 9,5 oz"],
    [7 * 0.45359237, "lb", "en", "7 lb 0 oz"],
    [3.1751, "lb", "en", "7 lb 0 oz"],
    [3.174, "lb", "en", "7 lb 0 oz"],
    [0.34, "lb", "en", "12 oz"],
  ] as const)("%d kg in %s, %s: %s", (kg, unit, locale, text) => {
    expect(formatWeight(kg, unit, locale)).toBe(text);
  });
});

describe("a length shown", () => {
  it.each([
    [71.5, "cm", "en", "71.5 cm"],
    [71.5, "cm", "es", "71,5 cm"],
    [72, "cm", "en", "72 cm"],
    [71.4, "in", "en", "28.1 in"],
    [71.4, "in", "es", "28,1 in"],
    [61.595, "in", "en", "24.25 in"],
    [71.4, "ft", "en", "2 ft 4.1 in"],
    [60.94, "ft", "en", "2 ft 0 in"],
    [28, "ft", "en", "11 in"],
  ] as const)("%d cm in %s, %s: %s", (cm, unit, locale, text) => {
    expect(formatLength(cm, unit, locale)).toBe(text);
  });
});

describe("a skinfold", () => {
  it.each([
    ["8.5", 8.5],
    ["8,5 mm", 8.5],
    ["0.72 cm", 7.2],
    ["1/4 in", 6.35],
  ])("reads %s as %s mm", (text, mm) => {
    expect(parseThickness(text)).toEqual({ mm, unit: "mm" });
  });
  it.each(["", "thin", "8 kg", "2 ft", "8 mm 2"])("reads no fold in %j", (text) => {
    expect(parseThickness(text)).toBeNull();
  });
  it("is shown in millimetres", () => {
    expect(formatThickness(8.54, "en")).toBe("8.5 mm");
    expect(formatThickness(8.5, "es")).toBe("8,5 mm");
  });
});
