import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { findVaccine } from "../core/catalog.ts";
import { entryStart, findVaccines, offersOf } from "./search.ts";

const day = (text: string) => text as CalendarDate;
const bornOn = day("2024-03-14");
const group = "DTaP/Tdap/Td";
const codes = (on: string) => offersOf(group, bornOn, day(on), "en").map(({ value }) => value);

describe("a vaccine", () => {
  it("is found in either language, told in the one asked for, and never one that is none", () => {
    expect(findVaccines("hexavalente", "en")[0]?.cvx).toBe("146");
    expect(findVaccines("whooping cough", "es")[0]?.name).toMatch(/tosferina/i);
    expect(findVaccines("999", "en").concat(findVaccines("no vaccine administered", "en"))).toEqual([]);
  });
});

describe("what a group offers", () => {
  it("is what is given at that age, the least first, and last the kinds not known", () => {
    const [baby, school] = [codes("2024-05-16"), codes("2035-05-16")];
    const antigens = (cvx: string) => findVaccine(cvx)?.antigens.length ?? 0;
    const known = baby.filter((cvx) => !findVaccine(cvx)?.unspecified);
    expect(known.map(antigens)).toEqual(known.map(antigens).toSorted((a, b) => a - b));
    expect(baby.indexOf("107")).toBeGreaterThanOrEqual(known.length);
    expect([baby.includes("20"), baby.includes("115")]).toEqual([true, false]);
    expect([school.includes("20"), school.includes("115")]).toEqual([false, true]);
  });
});

describe("what a form starts with", () => {
  const start = (asked: object) => entryStart(asked, bornOn, day("2024-05-16"), "en");

  it("is the vaccine or the group its address names, and nothing for what is none", () => {
    expect(start({ cvx: "8" })).toEqual({ text: "Hepatitis B, child dose", choice: "08" });
    expect(start({ group: "HepB" })?.offers?.map(({ value }) => value)).toContain("08");
    for (const asked of [{}, { cvx: "999" }, { cvx: ["08"] }, { group: "Nonsense" }, { group: ["HepB"] }])
      expect(start(asked)).toBeNull();
  });
});
