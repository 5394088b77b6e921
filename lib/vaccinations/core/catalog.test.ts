import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import en from "#messages/en/vaccines.json" with { type: "json" };
import es from "#messages/es/vaccines.json" with { type: "json" };
import { antigensOn, findVaccine, listVaccines } from "./catalog.ts";
import { findManufacturer, listManufacturers } from "./catalog-manufacturers.ts";
import { aboutSources } from "./catalog-sources.ts";
import { diseaseNames, tradeNames, vaccineName } from "./catalog-words.ts";
import { slugOf } from "./slug.ts";

const day = (text: string) => text as CalendarDate;

it("holds every CVX code, each once, and every manufacturer", () => {
  const codes = listVaccines().map(({ cvx }) => cvx);
  expect(codes).toHaveLength(288);
  expect(new Set(codes).size).toBe(288);
  expect(listManufacturers()).toHaveLength(89);
  expect(findManufacturer("msd")).toMatchObject({ name: "Merck and Co., Inc.", current: true });
});

it("every product belongs to a vaccine and names a manufacturer that is known", () => {
  const products = listVaccines().flatMap((vaccine) => vaccine.products);
  const fromCdc = products.filter(({ licensed }) => licensed === "us");
  // CDC's list has 223 rows, one of them twice.
  expect(fromCdc).toHaveLength(222);
  const makers = fromCdc.flatMap(({ mvx }) => mvx ?? []);
  expect(makers.filter((mvx) => findManufacturer(mvx) === null)).toEqual([]);
  const abroad = products.filter(({ licensed }) => licensed === "abroad").map(({ name }) => name);
  expect(abroad).toContain("Infanrix hexa");
});

it("spreads a combination over its antigens and vaccine groups", () => {
  const hexavalent = findVaccine("146");
  expect(hexavalent?.antigens.map(({ antigen }) => antigen)).toEqual([
    "Diphtheria",
    "Tetanus",
    "Pertussis",
    "Polio",
    "Hib",
    "HepB",
  ]);
  expect(hexavalent?.groups).toEqual(["DTaP/Tdap/Td", "Polio", "Hib", "HepB"]);
});

it("finds a code however its zeros are written", () => {
  expect(findVaccine("8")?.cvx).toBe("08");
  expect(findVaccine("008")?.cvx).toBe("08");
  expect(findVaccine("4711")).toBeNull();
});

it("the live shingles vaccine counts for chickenpox before 50 years of age and for shingles after", () => {
  const bornOn = day("1970-05-10");
  expect(antigensOn("121", bornOn, day("2020-05-09"))).toEqual(["Varicella"]);
  expect(antigensOn("121", bornOn, day("2020-05-10"))).toEqual(["Zoster"]);
});

it("tells vaccines from antibodies, skin tests and entries that are none, and what is not further known", () => {
  const kinds = ["03", "13", "306", "96", "998"].map((cvx) => findVaccine(cvx)?.kind);
  expect(kinds).toEqual(["vaccine", "antibody", "antibody", "test", "none"]);
  expect(findVaccine("45")?.unspecified).toBe(true);
  expect(findVaccine("08")?.unspecified).toBe(false);
});

it("names a disease without CDSi rules by CDC's group", () => {
  const bcg = findVaccine("19");
  expect(bcg && diseaseNames(bcg, en)).toEqual(["tuberculosis"]);
  expect(bcg?.antigens).toEqual([]);
});

it("shows a trade name once, in ordinary letters", () => {
  const menveo = findVaccine("136");
  expect(menveo && tradeNames(menveo)).toEqual(["Menveo"]);
});

it("falls back on CDC's name where there is no plain one", () => {
  const plague = findVaccine("23");
  expect(plague && vaccineName(plague, es)).toBe("Plague vaccine");
});

it("has words in every language for each disease and group, and for no code that is not there", () => {
  const diseases = new Set(listVaccines().flatMap((vaccine) => vaccine.diseases));
  const groups = new Set(listVaccines().flatMap((vaccine) => vaccine.groups.map(slugOf)));
  for (const words of [en, es]) {
    expect(Object.keys(words.diseases).toSorted()).toEqual([...diseases].toSorted());
    expect(Object.keys(words.groups).toSorted()).toEqual([...groups].toSorted());
    expect(Object.keys(words.vaccines).filter((cvx) => findVaccine(cvx)?.cvx !== cvx)).toEqual([]);
  }
});

it("has a plain name in every language for all that children are given today", () => {
  const given = listVaccines().filter(
    ({ status, use }) => status === "active" && use?.named === "preferable" && use.fromMonths < 18 * 12,
  );
  expect(given.length).toBeGreaterThan(30);
  const unnamed = given.filter(({ cvx }) => !(cvx in en.vaccines && cvx in es.vaccines));
  expect(unnamed.map(({ cvx, short }) => `${cvx} ${short}`)).toEqual([]);
});

it("says nothing about a disease without a source", () => {
  expect(Object.keys(en.about).toSorted()).toEqual(Object.keys(aboutSources).toSorted());
});
