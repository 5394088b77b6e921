import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { correctDoseInput, recordDosesInput } from "./schema.ts";

const sent = (typed: Record<string, unknown>) => ({
  childId: newId(),
  visitId: newId(),
  givenOn: "2026-05-03",
  vaccine1: "Engerix",
  ...typed,
});
const read = (typed: Record<string, unknown>) => recordDosesInput.parse(sent(typed));
const faults = (typed: Record<string, unknown>) =>
  recordDosesInput.safeParse(sent(typed)).error?.issues.map(({ path, message }) => [path.join(), message]);

describe("a visit", () => {
  it("is a day with its vaccines, as far as they were filled in", () => {
    const visit = read({ vaccine3: " Polio ", lot3: "B2", site3: "left-thigh", route3: "" });
    expect(visit).toMatchObject({
      givenOn: "2026-05-03",
      precision: "day",
      source: "clinic",
      provider: null,
    });
    expect(visit.entries.map(({ place, vaccine }) => [place, vaccine])).toEqual([
      [1, "Engerix"],
      [3, "Polio"],
    ]);
    expect(visit.entries[1]).toMatchObject({ lot: "B2", site: "left-thigh", route: null, flaw: null });
  });

  it("takes what was chosen for a text only with that text", () => {
    const chosen = { cvx1: "08~Engerix B-Peds", asked1: "Engerix" };
    expect(read(chosen).entries[0]).toMatchObject({ cvx: "08", product: "Engerix B-Peds" });
    expect(read({ ...chosen, vaccine1: "Polio" }).entries[0]).toMatchObject({ cvx: null, product: null });
    expect(read({ ...chosen, cvx1: "drop table" }).entries[0]).toMatchObject({ cvx: null });
  });

  it("can be known to a month or a year", () => {
    const month = { precision: "month", givenMonth: "04", givenYear: "2024", givenOn: "2026-05-03" };
    expect(read(month)).toMatchObject({ givenOn: "2024-04-01", precision: "month" });
    expect(read({ ...month, precision: "year" })).toMatchObject({ givenOn: "2024-01-01", precision: "year" });
    expect(faults({ ...month, givenYear: "" })).toEqual([["givenYear", "date-missing"]]);
    expect(faults({ ...month, givenYear: "24" })).toEqual([["givenYear", "date-wrong"]]);
  });

  it.each([
    [{ vaccine1: "" }, [["vaccine1", "vaccine-missing"]]],
    [{ vaccine1: "", lot1: "A1", vaccine2: "Polio" }, [["vaccine1", "vaccine-missing"]]],
    [{ givenOn: "" }, [["givenOn", "date-missing"]]],
    [{ givenOn: "2026-02-30" }, [["givenOn", "date-wrong"]]],
    [{ expiresOn1: "soon" }, [["expiresOn1", "date-wrong"]]],
    [{ lot1: "x".repeat(61) }, [["lot1", "lot-long"]]],
    [{ note1: "x".repeat(2001) }, [["note1", "note-long"]]],
    [{ vaccine1: "x".repeat(201) }, [["vaccine1", "vaccine-long"]]],
  ])("is refused beside the field at fault: %j", (typed, expected) => {
    expect(faults(typed)).toEqual(expect.arrayContaining(expected));
  });

  it("lets nobody say that it came from a health card, a file or a program", () => {
    for (const source of ["health_card", "file", "program", "nonsense"])
      expect(read({ source }).source).toBe("clinic");
    expect(read({ source: "memory" }).source).toBe("memory");
  });

  it("keeps at most so many answers, and only those that read like one", () => {
    const confirmed = [
      "vaccine1:given-twice",
      "x",
      "vaccine1:' or 1=1",
      ...Array(80).fill("givenOn:before-birth"),
    ];
    const kept = read({ confirmed }).confirmed;
    expect(kept).toHaveLength(60);
    expect(new Set(kept)).toEqual(new Set(["vaccine1:given-twice", "givenOn:before-birth"]));
  });
});

it("puts one dose right by the same rules", () => {
  const typed = { ...sent({ lot1: "C3", source: "health_card" }), doseId: newId() };
  expect(correctDoseInput.parse(typed)).toMatchObject({ source: "health_card", entry: { lot: "C3" } });
  expect(correctDoseInput.safeParse({ ...typed, vaccine1: "" }).success).toBe(false);
});
