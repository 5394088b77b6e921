import { expect, it } from "vitest";
import { scorers } from "./files.ts";
import { type Scorer, score } from "./score.ts";

const scorer = (name: string): Scorer => scorers[name] ?? (() => null);
const edge = {
  reference: "who2006",
  quantity: "zwei",
  sex: "2",
  age: "1522",
  age_unit: "days",
  weight_kg: "17",
};
const older = { sex: "1", weight_kg: "18.5", oedema: "n", exp_zwei: "" };

it("says what missed, on which line, and by how much", () => {
  const rows = [
    { ...edge, expected: "0.24" },
    { ...edge, expected: "0.5" },
    { ...edge, expected: "" },
  ];
  const { rows: all, checked, misses, largest } = score(rows, scorer("who_edge_cases.csv"));
  expect([all, checked, largest.toFixed(2)]).toEqual([3, 3, "0.26"]);
  expect(misses).toEqual(["line 3 zwei: expected 0.5, got 0.24", "line 4 zwei: expected none, got 0.24"]);
});

it("counts apart what is not covered", () => {
  const rows = [
    { ...edge, reference: "uk90", expected: "0" },
    { ...edge, quantity: "zwhr", expected: "0" },
    { ...edge, expected: "0.24" },
  ];
  expect(score(rows, scorer("who_edge_cases.csv"))).toMatchObject({ notCovered: 2, checked: 1, misses: [] });
});

it("fails when no figure was compared", () => {
  for (const rows of [[], [{ ...edge, quantity: "zwhr" }], [{ ...edge, age: "2000", expected: "" }]]) {
    const result = score(rows, scorer("who_edge_cases.csv"));
    expect([result.figures, result.misses]).toEqual([0, ["no figure was compared"]]);
  }
});

it("leaves a weight with oedema without a z-score", () => {
  const swollen = { ...edge, note: "oedema: none expected", expected: "" };
  expect(scorer("who_edge_cases.csv")(swollen)?.[0]?.actual).toBeNull();
});

it("takes what R and SAS write for a missing value as missing", () => {
  const rows = scorer("cdc2000_sas_sample.csv")({
    age_months: "60",
    sex: "1",
    weight_kg: "NA",
    height_cm: ".",
    bmi: "",
    exp_waz: "NA",
    exp_haz: "",
    exp_bmiz_ext: "",
    exp_whz: ".",
  });
  expect(rows?.map(({ expected, actual }) => [expected, actual])).toEqual(Array(4).fill([null, null]));
});

it("reads the survey to the end of the tables and the cases to 60 months, as their programs do", () => {
  const [printed] = scorer("who2006_survey.csv")({ ...older, age_days: "1840" }) ?? [];
  expect(printed?.actual).not.toBeNull();
  const old = { ...edge, age_unit: "months", expected: "" };
  expect(scorer("who_edge_cases.csv")({ ...old, age: "60" })?.[0]?.actual).toBeNull();
  expect(scorer("who_edge_cases.csv")({ ...old, age: "59.99" })?.[0]?.actual).not.toBeNull();
});
