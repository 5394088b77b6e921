import { describe, expect, it } from "vitest";
import { assessed, type Given } from "#scripts/eval/vaccines/assessed.ts";

describe("why a dose does not count", () => {
  it("tells every failed check, each with its day and what it is counted from", () => {
    const { verdict } = assessed(
      "2024-01-10",
      [
        ["2024-01-12", "08"],
        ["2024-02-01", "08"],
      ],
      "2024-03-01",
    );
    expect(verdict("2", "HepB")).toMatchObject({
      status: "not-valid",
      reasons: [
        { code: "too-young", earliest: "2024-02-03", span: { weeks: 4, days: -4 } },
        {
          code: "too-soon",
          earliest: "2024-02-05",
          after: { doseId: "1", givenOn: "2024-01-12", cvx: "08" },
        },
      ],
      antigens: [{ antigen: "HepB", status: "not-valid", targetDose: 2, series: "HepB 3-dose series" }],
    });
  });
  it("tells a live vaccine given too soon after another, of another group", () => {
    const { verdict } = assessed(
      "2023-01-10",
      [
        ["2024-01-15", "03"],
        ["2024-01-30", "21"],
      ],
      "2024-03-01",
    );
    expect(verdict("2", "Varicella")).toMatchObject({
      status: "not-valid",
      reasons: [{ code: "vaccine-conflict", earliest: "2024-02-12", after: { doseId: "1" } }],
    });
  });
  it("tells a dose of the grace period, which counts", () => {
    const { verdict } = assessed("2023-01-10", [["2024-01-08", "03"]], "2024-03-01");
    expect(verdict("1", "MMR")).toMatchObject({
      status: "valid",
      reasons: [{ code: "grace-period", earliest: "2024-01-10" }],
    });
    expect(assessed("2023-01-10", [["2024-01-05", "03"]], "2024-03-01").verdict("1", "MMR")).toMatchObject({
      status: "not-valid",
      reasons: [{ code: "too-young", earliest: "2024-01-06" }],
    });
  });
  it("tells a vaccine outside its ages from one that is none for the dose", () => {
    const given: Given[] = [
      ["2020-03-20", "116"],
      ["2022-07-10", "187"],
      ["2023-03-15", "107"],
    ];
    const { verdict } = assessed("1970-01-10", given, "2024-03-01");
    expect(verdict("1", "Rotavirus")).toMatchObject({ status: "extraneous", reasons: [{ code: "too-old" }] });
    expect(verdict("2", "Zoster")?.reasons).toEqual([]);
    const early = assessed("2008-01-10", [["2025-03-15", "187"]], "2025-04-01").verdict("1", "Zoster");
    expect(early?.reasons).toMatchObject([{ code: "too-young", earliest: "2026-01-06" }]);
    const wrong = assessed("2023-01-10", [["2024-03-15", "33"]], "2024-04-01").verdict("1", "Pneumococcal");
    expect(wrong?.reasons.map(({ code }) => code)).toEqual(["inadvertent"]);
  });
  it("judges a combination for each of its groups", () => {
    const { verdicts } = assessed("2024-01-10", [["2024-03-10", "110"]], "2024-04-01");
    expect(verdicts.map(({ group, status }) => `${group} ${status}`)).toEqual([
      "DTaP/Tdap/Td valid",
      "HepB valid",
      "Polio valid",
    ]);
  });
});

describe("a sub-standard dose", () => {
  const spoiled: Given = ["2025-03-10", "03", { condition: "expired" }];
  it("never counts, whatever else is right with it", () => {
    const { verdict, forecast } = assessed("2024-01-10", [spoiled], "2025-04-01");
    expect(verdict("1", "MMR")).toMatchObject({ status: "sub-standard", reasons: [{ code: "expired" }] });
    expect(forecast("MMR")).toMatchObject({ status: "not-complete", doseNumber: 1 });
  });
  it("is no reference for the interval of the next dose, but keeps its distance as a live vaccine", () => {
    const next = (given: Given) => assessed("2024-01-10", [spoiled, given], "2025-05-01");
    expect(next(["2025-04-06", "03"]).verdict("2", "MMR")?.reasons).toMatchObject([
      { code: "vaccine-conflict", after: { doseId: "1" } },
    ]);
    expect(next(["2025-04-07", "03"]).verdict("2", "MMR")?.status).toBe("valid");
  });
});
