import { describe, expect, it } from "vitest";
import { parseLength, parseThickness, parseWeight } from "#lib/kernel/units.ts";
import { decimalMarkOf } from "./decimal-mark.ts";
import { halfDigit, readQuantityCell } from "./quantity-cell.ts";

describe("decimalMarkOf", () => {
  it.each([
    [".", ["7.9", "8"]],
    [",", ["7,9", "8"]],
    [",", ["1.234,5"]],
    [".", ["3,450.5"]],
    [".", ["3.450", "3.2"]],
    [null, ["3.450", "3"]],
    [null, ["7.9", "7,9"]],
    [null, []],
  ])("%s", (mark, texts) => {
    expect(decimalMarkOf(texts)).toBe(mark);
  });
});

describe("readQuantityCell", () => {
  it.each([
    ["7.9", "weight", "kg", ".", 7.9, "7.9", "kg"],
    ["7,9", "weight", "kg", ",", 7.9, "7,9", "kg"],
    ["7,9 kg", "weight", "lb", null, 7.9, "7,9 kg", "kg"],
    ["3450", "weight", "g", null, 3.45, "3450", "g"],
    ["3.450", "weight", "g", null, 3.45, "3.450", "g"],
    ["345.125", "weight", "g", ".", 0.345125, "345.1250", "g"],
    ["1.234,5", "weight", "g", ",", 1.2345, "1.234,5", "g"],
    ["1.234,5", "weight", "gramos", ",", 1.2345, "1.234,5", "g"],
    ["16 lb 3 oz", "weight", "kg", null, 16.1875 * 0.45359237, "16 lb 3 oz", "lb"],
    ["112", "weight", "oz", null, 7 * 0.45359237, "112 oz", "lb"],
    ["26 in", "length", "cm", null, 66.04, "26 in", "in"],
    ["26,5", "length", "in", ",", 67.31, "26,5", "in"],
    ["0.72", "length", "m", ".", 72, "0.72 m", "cm"],
    ["8.2", "triceps", "mm", ".", 8.2, "8.2", "mm"],
    ["0,82 cm", "triceps", "mm", ",", 8.2, "0,82 cm", "mm"],
  ] as const)("%s (%s, %s)", (cell, measure, unit, mark, value, typedValue, typedUnit) => {
    const read = readQuantityCell(cell, measure, unit, mark);
    expect(read).toMatchObject({ typedValue, typedUnit });
    expect(read?.value).toBeCloseTo(value, 9);
  });

  it.each([
    "",
    "-3",
    "heavy",
    "=7.9",
    "+7.9",
    "7.9.1",
    "~8",
    "<7",
    "7 - 8",
    "7.9 stone",
    `7${"0".repeat(50)}`,
  ])("finds no quantity in %j", (cell) => {
    expect(readQuantityCell(cell, "weight", "kg", null)).toBeNull();
  });

  it("keeps a text that reads to the same value in the same unit", () => {
    const parse = {
      weight: (text: string, unit: string) => parseWeight(text, unit as "kg")?.kg,
      length: (text: string, unit: string) => parseLength(text, unit as "cm")?.cm,
      triceps: (text: string) => parseThickness(text)?.mm,
    };
    const cells = [
      "7.9",
      "7,9",
      "12",
      "3.450",
      "12 lb 3 oz",
      "24 1/2",
      "1.234,5",
      "9 kg",
      "20 in",
      "1 m",
      "8mm",
    ];
    const units = {
      weight: ["kg", "g", "lb", "oz", "libras"],
      length: ["cm", "in", "m", "mm"],
      triceps: ["mm"],
    };
    for (const measure of ["weight", "length", "triceps"] as const) {
      for (const unit of units[measure]) {
        for (const cell of cells) {
          for (const mark of [".", ",", null] as const) {
            const read = readQuantityCell(cell, measure, unit, mark);
            if (read)
              expect(parse[measure](read.typedValue, read.typedUnit), `${cell} ${unit}`).toBe(read.value);
          }
        }
      }
    }
  });

  it("says half of what the last digit written is worth", () => {
    const step = (cell: string, unit: string) =>
      halfDigit(readQuantityCell(cell, "weight", unit, null)!, "weight");
    expect(step("7.9", "kg")).toBeCloseTo(0.05, 9);
    expect(step("7.90", "kg")).toBeCloseTo(0.005, 9);
    expect(step("3450", "g")).toBeCloseTo(0.0005, 9);
    expect(step("16 lb 3 oz", "kg")).toBeCloseTo(0.45359237 / 32, 9);
  });
});
