import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCsv } from "#scripts/eval/growth/csv.ts";
import { scorers } from "#scripts/eval/growth/files.ts";
import { score } from "#scripts/eval/growth/score.ts";

const folder = new URL("./vectors/", import.meta.url);

/** Rows, checks, and how many of those compared two figures rather than agreed that there is none. */
const published: readonly (readonly [name: string, rows: number, checked: number, figures: number])[] = [
  ["age_arithmetic.csv", 500, 1000, 1000],
  ["cdc2000_published_percentiles.csv", 160, 1481, 1481],
  ["cdc2000_sas_edge.csv", 16, 319, 131],
  ["cdc2000_sas_sample.csv", 977, 10747, 9833],
  ["cdc2022_extended_published.csv", 40, 640, 640],
  ["intergrowth_published_curves.csv", 585, 8190, 8190],
  ["who2006_cdc_sas.csv", 5, 50, 48],
  ["who2006_published_curves.csv", 328, 7872, 7872],
  ["who2006_survey.csv", 249, 2490, 2127],
  ["who2006_velocity_published.csv", 243, 1701, 1701],
  ["who2006_via_ukwho.csv", 404, 800, 800],
  ["who2007_published_curves.csv", 88, 2112, 2112],
  ["who2007_survey.csv", 467, 3269, 2596],
  ["who_edge_cases.csv", 10, 10, 10],
];

describe("published results", () => {
  it.each(published)("%s", (name, rows, checked, figures) => {
    const scorer = scorers[name];
    if (!scorer) throw new Error(`${name} has no scorer`);
    const result = score(readCsv(new URL(name, folder)), scorer);
    expect(result.misses).toEqual([]);
    expect([result.rows, result.notCovered, result.checked, result.figures]).toEqual([
      rows,
      0,
      checked,
      figures,
    ]);
  });

  it("leave no file out", () => {
    const files = readdirSync(folder).sort();
    expect(files).toEqual(published.map(([name]) => name));
    expect(files).toEqual(Object.keys(scorers).sort());
  });
});
