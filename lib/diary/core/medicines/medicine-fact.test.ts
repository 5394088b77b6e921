import { describe, expect, it } from "vitest";
import { factsFor, medicineFacts, publishedFor, regionFor } from "./medicine-fact.ts";

describe("regionFor", () => {
  it("is that of the family's country, and the strictest elsewhere and where it is not known", () => {
    expect([regionFor("GB", "automatic"), regionFor("US", "automatic")]).toEqual(["uk", "us"]);
    expect([regionFor("ES", "automatic"), regionFor(null, "automatic")]).toEqual(["strictest", "strictest"]);
  });

  it("is what the family chose", () => {
    expect([regionFor("GB", "us"), regionFor(null, "uk")]).toEqual(["us", "uk"]);
  });
});

const figures = (key: string, region: "uk" | "us" | "strictest") => {
  const { minIntervalMinutes, mostDoses, minAgeMonths, minWeightKg } = publishedFor(key, region);
  return [minIntervalMinutes, mostDoses, minAgeMonths, minWeightKg].map((each) => each?.figure ?? null);
};

describe("publishedFor", () => {
  it("gives each region its own figures", () => {
    expect(figures("paracetamol", "uk")).toEqual([240, 4, 3, null]);
    expect(figures("paracetamol", "us")).toEqual([240, 5, 3, null]);
    expect(figures("ibuprofen", "uk")).toEqual([360, 3, 3, 5]);
    expect(figures("ibuprofen", "us")).toEqual([360, 4, 6, null]);
  });

  it("where the region is not known: paracetamol 4 h and 4 doses; ibuprofen 6 h, 3 doses, not under 6 months", () => {
    expect(figures("paracetamol", "strictest")).toEqual([240, 4, 3, null]);
    expect(figures("ibuprofen", "strictest")).toEqual([360, 3, 6, 5]);
    expect(publishedFor("ibuprofen", "strictest")).toMatchObject({
      minAgeMonths: { source: "ibuprofen-us" },
      mostDoses: { source: "ibuprofen-uk" },
    });
  });

  it("looks elsewhere for what the region does not say, and says whose figure that is", () => {
    expect(publishedFor("codeine", "uk").minAgeMonths).toEqual({ figure: 144, source: "codeine-us" });
    expect(publishedFor("aspirin", "strictest").minAgeMonths?.figure).toBe(228);
  });

  it("knows an ingredient of cough and cold medicines by its word, and takes it for nothing more", () => {
    const { classMinAgeMonths, minAgeMonths } = publishedFor("dextromethorphan 15 mg", "uk");
    expect([classMinAgeMonths?.figure, minAgeMonths]).toEqual([72, null]);
    expect(publishedFor("paracetamol", "uk").classMinAgeMonths).toBeNull();
  });

  it("has nothing to say of what nobody publishes", () => {
    expect(figures("oxycodone", "strictest")).toEqual([null, null, null, null]);
    expect(factsFor("", "uk")).toEqual([]);
  });
});

it("every fact names who published it and when", () => {
  for (const { organisation, publication, year } of medicineFacts) {
    expect(organisation && publication).not.toBe("");
    expect(year).toBeGreaterThan(2000);
  }
});
