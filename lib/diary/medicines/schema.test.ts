import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { medicineInput, takeOverInput } from "./schema.ts";

const read = (told: Record<string, string>) =>
  medicineInput.safeParse({ childId: newId(), medicineId: newId(), name: "Calpol", ...told });
const content = (told: Record<string, string>) => read(told).data?.content;
const faults = (told: Record<string, string>) =>
  (read(told).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}:${message}`);

describe("medicineInput", () => {
  it("needs no more than a name", () => {
    expect(content({ name: "  Vitamin   D " })).toMatchObject({
      ...{ name: "Vitamin D", key: "vitamin d", strength: null, form: null, route: null, usualAmount: null },
      ...{ usualUnit: null, minIntervalMinutes: null, mostDoses: null, mostAmount: null, times: [] },
      ...{ everyMinutes: null, startsOn: null, endsOn: null, note: null },
    });
    expect(faults({ name: " " })).toEqual(["name:name-missing"]);
  });

  it("keeps every ingredient that is said to be in it", () => {
    const keyOf = (ingredient: string) => content({ name: "Night pills", ingredient })?.key;
    expect(["Paracetamol, codeine", "acetaminophen", "oxycodone", ""].map(keyOf)).toEqual([
      "paracetamol + codeine",
      "paracetamol",
      "oxycodone",
      "night pills",
    ]);
  });

  it("reads doses and spans as people write them", () => {
    expect(
      content({ usualDose: "2,5 ml", minInterval: "4:30", mostDoses: "4", mostAmount: "10", every: "" }),
    ).toBeUndefined();
    expect(content({ usualDose: "2,5 ml", minInterval: "4:30", mostAmount: "10 ml" })).toMatchObject({
      ...{ usualAmount: 2.5, usualUnit: "mL", minIntervalMinutes: 270, mostAmount: 10 },
    });
    expect(content({ usualDose: "1/2 tab" })).toMatchObject({ usualAmount: 0.5, usualUnit: "tablet" });
  });

  it("keeps the most of a day in the unit of the usual dose, or in its own where there is none", () => {
    expect(content({ usualDose: "500 mg", mostAmount: "2 g" })).toMatchObject({
      usualUnit: "mg",
      mostAmount: 2000,
    });
    expect(content({ mostAmount: "2 g" })).toMatchObject({
      usualAmount: null,
      usualUnit: "g",
      mostAmount: 2,
    });
    expect(faults({ usualDose: "5 ml", mostAmount: "2 g" })).toEqual(["mostAmount:most-amount-unit"]);
  });

  it("says which field is wrong", () => {
    expect(faults({ usualDose: "120 mg/5 ml" })).toEqual(["usualDose:dose-wrong"]);
    expect(faults({ usualDose: "a bit" })).toEqual(["usualDose:dose-wrong"]);
    expect(faults({ minInterval: "soon" })).toEqual(["minInterval:span-wrong"]);
    expect(faults({ mostDoses: "0" })).toEqual(["mostDoses:doses-wrong"]);
    expect(faults({ mostDoses: "2.5" })).toEqual(["mostDoses:doses-wrong"]);
    expect(faults({ every: "10 min" })).toEqual(["every:span-wrong"]);
    expect(faults({ startsOn: "2026-02-30" })).toEqual(["startsOn:date-wrong"]);
    expect(faults({ startsOn: "2026-03-02", endsOn: "2026-03-01" })).toEqual(["endsOn:ends-early"]);
  });

  it("takes times of the day, or a span, and not both", () => {
    expect(content({ time1: "20:00", time3: "08:00", time6: "20:00" })?.times).toEqual([480, 1200]);
    expect(content({ every: "8" })).toMatchObject({ times: [], everyMinutes: 480 });
    expect(faults({ time1: "08:00", every: "8 h" })).toEqual(["every:rhythm-both"]);
    expect(faults({ time2: "25:00" })).toEqual(["time2:time-wrong"]);
  });
});

it("medicines to take over are the ticked ones, each once", () => {
  const [childId, fromChildId, one] = [newId(), newId(), newId()];
  const taken = (medicineIds: string | string[]) =>
    takeOverInput.safeParse({ childId, fromChildId, medicineIds });
  expect(taken(["", one, one]).data?.medicineIds).toEqual([one]);
  expect(taken("").error?.issues[0]?.message).toBe("nothing-chosen");
});
