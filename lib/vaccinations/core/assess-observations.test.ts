import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assessed } from "#scripts/eval/vaccines/assessed.ts";
import observations from "./data/cdsi-observations.json" with { type: "json" };

const observed = (code: string, on: string | null = null) => ({
  observations: [{ code, on: on as CalendarDate | null }],
});

describe("observations", () => {
  it("make immune", () => {
    expect(assessed("2020-01-10", [], "2025-03-01", observed("024")).forecast("Varicella")).toMatchObject({
      status: "immune",
      why: { observations: ["024"] },
    });
  });
  it("contraindicate", () => {
    expect(assessed("2020-01-10", [], "2025-03-01", observed("089")).forecast("Varicella")).toMatchObject({
      status: "contraindicated",
      why: { observations: ["089"] },
    });
  });
  it("do nothing before they are made", () => {
    const { forecast } = assessed("2020-01-10", [], "2025-03-01", observed("089", "2025-03-02"));
    expect(forecast("Varicella")?.status).toBe("not-complete");
  });
  it("bring in groups that only a risk calls for", () => {
    expect(assessed("2000-01-10", [], "2025-03-01").forecast("Rabies")).toBeUndefined();
    expect(assessed("2000-01-10", [], "2025-03-01", observed("271")).forecast("Chikungunya")?.status).toBe(
      "not-complete",
    );
  });
  it("are needed where birth before a day shows immunity only in one country", () => {
    expect(assessed("1970-01-10", [], "2025-03-01").forecast("Varicella")?.status).toBe("not-complete");
  });
  it("are not needed for people born before a disease was driven back", () => {
    expect(assessed("1956-12-31", [], "2025-03-01").forecast("MMR")).toMatchObject({
      status: "immune",
      why: { bornBefore: "1957-01-01" },
    });
  });
  it("can all be made, one by one and together, of a child and of an adult", () => {
    const codes = observations.observations.map(({ code }) => code);
    expect(codes).toHaveLength(277);
    for (const bornOn of ["1980-01-10", "2024-01-10"]) {
      for (const code of codes)
        expect(assessed(bornOn, [], "2025-03-01", observed(code)).verdicts).toEqual([]);
      const all = { observations: codes.map((code) => ({ code, on: "2025-02-01" as CalendarDate })) };
      expect(assessed(bornOn, [], "2025-03-01", all).forecast("Rabies")?.status).toBe("contraindicated");
    }
  });
});
