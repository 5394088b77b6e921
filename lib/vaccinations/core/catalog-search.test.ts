import { describe, expect, it } from "vitest";
import en from "#messages/en/vaccines.json" with { type: "json" };
import es from "#messages/es/vaccines.json" with { type: "json" };
import { foldedText } from "./catalog-folded.ts";
import { indexVaccines } from "./catalog-index.ts";
import { searchVaccines } from "./catalog-search.ts";

const index = indexVaccines([en, es]);
const codes = (query: string, limit?: number) =>
  searchVaccines(index, query, en, limit).map(({ cvx }) => cvx);

describe("what is found first", () => {
  it.each([
    ["triple vírica", "03"],
    ["TRIPLE VIRICA", "03"],
    ["hexavalente", "146"],
    ["6-in-1", "146"],
    ["Infanrix hexa", "146"],
    ["infanrix", "20"],
    ["polio", "10"],
    ["poliomielitis", "10"],
    ["neumococo", "215"],
    ["PCV13", "133"],
    ["pcv 13", "133"],
    ["08", "08"],
    ["8", "08"],
    ["cvx 115", "115"],
    ["Hep B", "08"],
    ["hepatitis b", "08"],
    ["HepB", "08"],
    ["tos ferina", "20"],
    ["whooping", "20"],
    ["MMR", "03"],
    ["M-M-R II", "03"],
    ["tetravírica", "94"],
    ["priorix tetra", "94"],
    ["varicela", "21"],
    ["chickenpox", "21"],
    ["DTPa-VPI-Hib-HB", "146"],
    ["MenC", "103"],
    ["BCG", "19"],
    ["papiloma", "165"],
    ["Beyfortus", "306"],
    ["Revaxis", "195"],
  ])("%s", (query, cvx) => {
    expect(codes(query)[0]).toBe(cvx);
  });
});

it("puts what is given today before what older records hold, which is found all the same", () => {
  const measles = codes("measles", 50);
  expect(measles.slice(0, 2)).toEqual(["03", "94"]);
  expect(measles).toEqual(expect.arrayContaining(["04", "05"]));
  expect(measles.indexOf("05")).toBeGreaterThan(measles.indexOf("94"));
});

it("puts a kind not known after the known ones and before what is no longer given", () => {
  const found = codes("DTaP", 50);
  expect(found.indexOf("107")).toBeGreaterThan(found.indexOf("106"));
  expect(found.indexOf("107")).toBeLessThan(found.indexOf("50"));
});

it("matches the beginnings of words, and only those", () => {
  expect(codes("rota")).toContain("116");
  expect(codes("otavirus")).toEqual([]);
});

it("finds by words of different names at once", () => {
  expect(codes("prevnar neumococo")[0]).toBe("216");
});

it("says what was found, in the person's language", () => {
  const [found] = searchVaccines(index, "vaxelis", es);
  expect(found).toMatchObject({
    cvx: "146",
    name: "Hexavalente (DTPa-VPI-Hib-HB)",
    product: "Vaxelis",
    current: true,
    unspecified: false,
    antigens: ["Diphtheria", "Tetanus", "Pertussis", "Polio", "Hib", "HepB"],
    protectsAgainst: ["difteria", "tétanos", "tosferina", "polio", es.diseases.hib, "hepatitis B"],
  });
  expect(found?.tradeNames).toEqual(expect.arrayContaining(["Vaxelis", "Infanrix hexa", "Hexyon"]));
});

it("finds nothing for nothing, and nothing that is not there", () => {
  expect(codes(" - ")).toEqual([]);
  expect(codes("sparadrap")).toEqual([]);
});

it("answers with no more than was asked for", () => {
  expect(codes("influenza", 5)).toHaveLength(5);
  expect(codes("influenza", 100).length).toBeGreaterThan(30);
});

it("folds accents, lone letters and figures alike however they are written", () => {
  expect(foldedText("Hépatite  B")).toBe("hepatiteb");
  expect(foldedText("PCV-13")).toBe(foldedText("pcv13"));
  expect(foldedText("M-M-R II")).toBe(foldedText("mmr ii"));
});
