import { describe, expect, it } from "vitest";
import { assessed, type Given } from "#scripts/eval/vaccines/assessed.ts";
import type { Patient } from "./assessment.ts";

describe("what set the dates", () => {
  it("an age", () => {
    expect(assessed("2025-01-10", [], "2025-01-20").forecast("Rotavirus")?.why).toMatchObject({
      earliest: { by: "age", span: { weeks: 6 } },
      recommended: { by: "age", span: { months: 2 } },
    });
  });
  it("an interval after a dose", () => {
    const { forecast } = assessed("2020-01-10", [["2025-03-01", "03"]], "2025-03-02");
    expect(forecast("MMR")?.why.earliest).toMatchObject({
      by: "interval",
      span: { weeks: 4 },
      after: { doseId: "1", givenOn: "2025-03-01" },
    });
  });
  it("a live vaccine of another group", () => {
    const { forecast } = assessed("2020-01-10", [["2025-03-01", "03"]], "2025-03-02");
    expect(forecast("Varicella")).toMatchObject({
      earliest: "2025-03-29",
      why: { earliest: { by: "conflict", after: { cvx: "03" } } },
    });
  });
  it("a season", () => {
    expect(assessed("2020-01-10", [], "2025-08-01").forecast("Influenza")).toMatchObject({
      earliest: "2025-07-01",
      why: { earliest: { by: "season" } },
    });
    expect(assessed("2020-01-10", [], "2026-07-01").forecast("Influenza")).toMatchObject({
      status: "not-recommended",
      why: { seasonEndedOn: "2026-06-30" },
    });
  });
  it("an age that is over", () => {
    expect(assessed("2024-01-10", [], "2025-01-20").forecast("Rotavirus")).toMatchObject({
      status: "aged-out",
      totalDoses: null,
      why: { agedOutOn: expect.stringMatching(/^2024-/) },
    });
  });
});

describe("how many doses there will be", () => {
  it.each([
    ["two when the first is given before 15 years", "2012-06-01", 2],
    ["three from 15 years on", "2009-06-01", 3],
  ])("of a series that asks for %s", (_, bornOn, total) => {
    expect(assessed(bornOn, [], "2025-06-02").forecast("HPV")).toMatchObject({
      doseNumber: 1,
      totalDoses: total,
    });
  });
  it("counts those that counted once all is complete", () => {
    const given: Given[] = [
      ["2024-03-10", "48"],
      ["2024-05-10", "48"],
      ["2024-07-10", "48"],
      ["2025-01-10", "48"],
    ];
    expect(assessed("2024-01-10", given, "2025-02-01").forecast("Hib")).toMatchObject({
      status: "complete",
      totalDoses: 4,
    });
  });
  it("is not told where a dose recurs for good", () => {
    expect(assessed("2024-01-10", [], "2024-02-01").forecast("DTaP/Tdap/Td")?.totalDoses).toBeNull();
  });
  it("keeps to the vaccine a series was begun with", () => {
    const rotavirus = (cvx: string) =>
      assessed("2025-01-10", [["2025-03-10", cvx]], "2025-03-11").forecast("Rotavirus");
    expect([rotavirus("116")?.totalDoses, rotavirus("119")?.totalDoses]).toEqual([3, 2]);
  });
});

describe("what comes next", () => {
  it("names the vaccines that the schedule marks for the forecast", () => {
    expect(assessed("2025-01-10", [], "2025-03-01").forecast("Pneumococcal")?.recommendedCvx).toEqual([
      "215",
      "216",
    ]);
    expect(assessed("2025-01-10", [], "2025-03-01").forecast("Polio")?.recommendedCvx).toEqual([]);
  });
  it("is told for each antigen of a group", () => {
    const { forecast } = assessed(
      "2018-01-10",
      [
        ["2018-03-10", "107"],
        ["2025-03-01", "09"],
      ],
      "2025-03-02",
    );
    expect(
      forecast("DTaP/Tdap/Td")?.byAntigen.map(({ antigen, doseNumber }) => [antigen, doseNumber]),
    ).toEqual([
      ["Diphtheria", 3],
      ["Pertussis", 2],
      ["Tetanus", 3],
    ]);
  });
  it("is the childhood series for a child, although another begins at 50 years", () => {
    expect(assessed("2018-01-10", [], "2025-03-01").forecast("Pneumococcal")?.status).toBe("aged-out");
    expect(assessed("1970-01-10", [], "2025-03-01").forecast("Pneumococcal")?.earliest).toBe("2020-01-10");
  });
  it("asks a person of unknown sex as the schedule says", () => {
    const series = (sex: Patient["sex"]) =>
      assessed("2014-01-10", [], "2025-03-01", { sex }).forecast("HPV")?.series;
    expect([series("female"), series("male"), series(null)]).toEqual([
      "HPV 2-dose series",
      "HPV male 2-dose series",
      "HPV 2-dose series",
    ]);
  });
});
