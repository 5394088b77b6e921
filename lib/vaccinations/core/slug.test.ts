import { expect, it } from "vitest";
import { slugOf } from "./slug.ts";

it.each([
  ["DTaP/Tdap/Td", "dtap-tdap-td"],
  ["HepB", "hepb"],
  ["Meningococcal B", "meningococcal-b"],
  ["COVID-19", "covid-19"],
  ["Ébola (Zaire)", "ebola-zaire"],
])("%s is %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
