import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { growthPlan, noPlan, usualSettings } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { checkSlips, type Show } from "./slips.ts";

const day = (text: string) => text as CalendarDate;
const show: Show = {
  measure: (_, value) => `${value}`,
  suggestion: (_, value, unit) => `${value} ${unit}`,
  date: (date) => date,
};
const situation = {
  plan: growthPlan({ bornOn: day("2026-01-10"), sex: "female", gestationDays: null }, usualSettings),
  today: day("2026-07-10"),
  takenOn: day("2026-07-10"),
  posture: null,
  known: [] as Reading[],
  confirmed: [] as string[],
};
const weight = (value: number, typedUnit = "kg") => ({
  kind: "weight" as const,
  value,
  typedUnit,
  field: "weight",
});

describe("checkSlips", () => {
  it("lets an ordinary weight pass", () => {
    expect(checkSlips([weight(7.3)], situation, show)).toEqual({ ok: true, value: null });
  });

  it("asks about grams typed as kilograms, and says what was probably meant", () => {
    const asked = checkSlips([weight(73)], situation, show);
    expect(asked).toMatchObject({
      ok: false,
      code: "questioned",
      questions: [{ code: "far-from-reference", field: "weight", suggestion: "7.3 kg" }],
    });
  });

  it("does not ask again what was confirmed", () => {
    const confirmed = ["weight:far-from-reference"];
    expect(checkSlips([weight(18)], { ...situation, confirmed }, show).ok).toBe(true);
  });

  it("still asks what was not confirmed", () => {
    const confirmed = ["head:far-from-reference"];
    expect(checkSlips([weight(18)], { ...situation, confirmed }, show)).toMatchObject({ code: "questioned" });
  });

  it("asks about a future day once, however many measures share it", () => {
    const head = { kind: "head" as const, value: 42.5, typedUnit: "cm", field: "head" };
    const asked = checkSlips([weight(7.3), head], { ...situation, takenOn: day("2026-07-12") }, show);
    expect(asked).toMatchObject({
      questions: [{ code: "in-future", field: "takenOn", detail: { date: "2026-07-12" } }],
    });
  });

  it("refuses what no child weighs, whatever was confirmed", () => {
    const confirmed = ["weight:far-from-reference"];
    expect(checkSlips([weight(7300)], { ...situation, confirmed }, show)).toEqual({
      ok: false,
      code: "invalid",
      fields: { weight: "impossible-weight" },
      questions: [
        { code: "meant", field: "weight", isRefusal: true, suggestion: "7.3 g", detail: { value: "7.3 g" } },
      ],
    });
  });

  it("asks about the loss of a third of the weight", () => {
    const known: Reading[] = [
      { id: "a", kind: "weight", value: 9, posture: null, takenOn: day("2026-06-10") },
    ];
    expect(checkSlips([weight(5.9)], { ...situation, known }, show)).toMatchObject({
      questions: [{ code: "weight-loss", detail: { from: "9", to: "5.9", since: "2026-06-10" } }],
    });
  });

  it("asks only what both references doubt while none is chosen", () => {
    expect(checkSlips([weight(7.3)], { ...situation, plan: noPlan(day("2026-01-10")) }, show).ok).toBe(true);
    expect(checkSlips([weight(40)], { ...situation, plan: noPlan(day("2026-01-10")) }, show)).toMatchObject({
      code: "questioned",
    });
  });
});
