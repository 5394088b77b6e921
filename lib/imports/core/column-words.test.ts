import { expect, it } from "vitest";
import { fieldOf, measureOf } from "./column-words.ts";
import { unitOf } from "./unit-of.ts";

it.each([
  [
    "weight",
    [
      "Weight",
      "Weight (lb)",
      "Peso (kg)",
      "Gewicht in g",
      "Poids",
      "WT",
      "lbs",
      "Kg",
      "Weight(lb)",
      "weightKg",
    ],
  ],
  [
    "length",
    ["Length in cm", "Height (in)", "Talla", "Estatura", "Longitud / Talla (cm)", "Größe (cm)", "Taille"],
  ],
  [
    "head",
    [
      "Head circumference",
      "HC",
      "Perímetro cefálico",
      "PC (cm)",
      "Kopfumfang in cm",
      "head_circumference",
      "headCircumference",
    ],
  ],
  ["arm", ["MUAC", "Arm circumference", "Perímetro braquial"]],
  ["triceps", ["Triceps skinfold (mm)", "Pliegue tricipital"]],
  ["subscapular", ["Subscapular", "Pliegue subescapular"]],
  ["bmi", ["BMI", "IMC"]],
  [
    "date",
    ["Date", "Fecha", "Fecha y hora", "Datum", "Date of measurement", "Taken on", "takenAt", "dateTime"],
  ],
  ["note", ["Notes", "Observaciones", "Bemerkung", "Comments"]],
  ["child", ["Child", "Nombre", "Baby's name", "Niña"]],
  ["kind", ["Measure", "Type", "Tipo"]],
  [
    null,
    [
      "Weight for age percentile",
      "Weight z-score",
      "Birth weight",
      "Fecha de nacimiento",
      "Age (months)",
      "Weight gain",
      "Fat mass (kg)",
      "Fat-free Body Weight(lb)",
      "Muscle Mass(lb)",
      "Ideal weight",
      "",
      "Shoe",
    ],
  ],
])("%s", (field, headers) => {
  for (const header of headers) expect(fieldOf(header), header).toBe(field);
});

it("tells the measure a cell names", () => {
  expect(["Weight", "Altura", "Perímetro Cefálico", "Temperature"].map(measureOf)).toEqual([
    "weight",
    "length",
    "head",
    null,
  ]);
});

it.each([
  ["Weight (lb)", "weight", "lb"],
  ["Weight (lb/oz)", "weight", "lb"],
  ["Weight in kg", "weight", "kg"],
  ["Peso [g]", "weight", "g"],
  ["Gewicht in g", "weight", "g"],
  ["Weight", "weight", null],
  ["Length in cm", "length", "cm"],
  ["Height (in)", "length", "in"],
  ["Height (ft/in)", "length", "in"],
  ["Height in", "length", "in"],
  ["Length in the morning", "length", null],
  ["Talla (pulgadas)", "length", "pulgadas"],
  ["LB", "weight", "lb"],
  ["°F", "weight", null],
] as const)("the unit of %s", (header, measure, unit) => {
  expect(unitOf(header, measure)).toBe(unit);
});
