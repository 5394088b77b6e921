import { describe, expect, it } from "vitest";
import { fatesOf } from "./samples/judged.ts";
import { codes, contentOf, one, only, why } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const dose = (text: unknown) => one({ Medications: { paracetamol: text } });
const doses = (text: unknown) =>
  contentOf(dose(text)).intakes.map(({ amount, unit, perAmount, perUnit, count }) => [
    ...[amount, unit, perAmount, perUnit, count],
  ]);

const handled: Checks<"doses"> = {
  "dose-string": () => {
    const read: readonly (readonly [string, unknown[]])[] = [
      ["5mg", [5, "mg", null, null, null]],
      ["5 mg", [5, "mg", null, null, null]],
      ["2.5mg", [2.5, "mg", null, null, null]],
      [".5mg", [0.5, "mg", null, null, null]],
      ["2,5 mg", [2.5, "mg", null, null, null]],
      ["250mg/5ml", [250, "mg", 5, "mL", null]],
      ["5ml", [5, "mL", null, null, null]],
      ["1 tab", [1, "tablet", null, null, null]],
      ["1/2 tab", [0.5, "tablet", null, null, null]],
      ["2 puffs", [2, "puffs", null, null, null]],
      ["5", [5, null, null, null, null]],
    ];
    for (const [text, expected] of read) expect([text, doses(text)]).toEqual([text, [expected]]);
    expect([dose("5").outcome, why(dose("5"))]).toEqual(["review", "unit-missing"]);
    expect(contentOf(dose(".5mg")).intakes[0]?.text).toBe(".5mg");
  },
  "dose-micrograms": () => {
    for (const text of ["50ug", "50\u00b5g", "50\u03bcg", "50 mcg", "50\u00b5"])
      expect([text, doses(text)]).toEqual([text, [[50, "mcg", null, null, null]]]);
    expect([why(dose("50 ?g")), doses("50 ?g")]).toEqual(["unit-lost", [[null, null, null, null, null]]]);
  },
  "dose-multiple": () => {
    expect(doses("5mg x2")).toEqual([[5, "mg", null, null, 2]]);
    for (const text of ["5mg+5mg", "5-10mg"]) {
      expect([dose(text).outcome, contentOf(dose(text)).intakes[0]?.text]).toEqual(["review", text]);
      expect(contentOf(dose(text)).intakes[0]?.amount).toBeNull();
    }
    for (const text of ["5mg bid", "5mg prn"])
      expect([dose(text).outcome, why(dose(text))]).toEqual(["review", "schedule"]);
  },
  "dose-units-case": () => {
    expect([doses("5MG"), doses("5 Mg"), doses("5 ML"), doses("400 IU")].map(([row]) => row?.[1])).toEqual([
      ...["mg", "mg", "mL", "IU"],
    ]);
    expect([dose("5 U").outcome, why(dose("5 U"))]).toEqual(["review", "unit-unclear"]);
  },
  "med-names": () => {
    const text =
      '{"0523":{"1300":{"Medications":{"Calpol 120":"5ml","Tylenol":"160mg","Calpol 120":"2.5ml"}}}}';
    const fate = only(fatesOf(text));
    expect(contentOf(fate).intakes.map(({ key, name, amount }) => [key, name, amount])).toEqual([
      ["paracetamol", "Calpol 120", 5],
      ["paracetamol", "Tylenol", 160],
      ["paracetamol", "Calpol 120", 2.5],
    ]);
    expect([fate.outcome, codes(fate)]).toEqual(["new", ["key-twice"]]);
  },
};

describe("the pitfalls of doses", () => {
  it.each(idsOf("doses"))("%s", (id) => handled[id]());
});
