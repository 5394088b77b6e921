import { describe, expect, it } from "vitest";
import { readDose } from "./dose.ts";

const dose = (raw: unknown) => {
  const read = readDose(raw);
  if (!("value" in read) || ("review" in read && read.value === null)) return read;
  const { amount, unit, perAmount, perUnit, count } = read.value ?? {};
  const strength = perAmount == null ? "" : ` / ${perAmount} ${perUnit}`;
  const times = count == null ? "" : ` x ${count}`;
  return `${amount} ${unit}${strength}${times}${"review" in read ? ` ? ${read.review}` : ""}`;
};
const review = (code: string) => ({ review: code, value: null });

describe("a dose as it is written", () => {
  it.each([
    ["5 MG", "5 mg"],
    ["5ml", "5 mL"],
    ["5 ML", "5 mL"],
    [",5 mg", "0.5 mg"],
    ["50ug", "50 mcg"],
    ["50 µg", "50 mcg"],
    ["50 μg", "50 mcg"],
    ["50Âµg", "50 mcg"],
    ["50μ", "50 mcg"],
    ["50 mcg", "50 mcg"],
    ["400 IU", "400 IU"],
    ["400 U.I.", "400 IU"],
    ["1 tab", "1 tablet"],
    ["½ tab", "0.5 tablet"],
    ["1½ tablets", "1.5 tablet"],
    ["1 1/2 tab", "1.5 tablet"],
    ["half a tablet", "0.5 tablet"],
    ["media pastilla", "0.5 tablet"],
    ["un comprimido", "1 tablet"],
    ["2 puffs", "2 puffs"],
    ["2 inhalaciones", "2 puffs"],
    ["10 gotas", "10 drops"],
    ["1 supositorio", "1 suppository"],
    ["120mg/5ml", "120 mg / 5 mL"],
    ["100 mg/ml", "100 mg / 1 mL"],
    ["250 mg per 5 ml", "250 mg / 5 mL"],
    ["2 x 500mg", "500 mg x 2"],
    ["5mg x 2", "5 mg x 2"],
    ["5mgx2", "5 mg x 2"],
    ["5 mg × 2", "5 mg x 2"],
    ["０５ｍｇ", "5 mg"],
    ["0,125 mg", "0.125 mg"],
  ])("%j is %s", (raw, expected) => expect(dose(raw)).toBe(expected));

  it.each([
    ["5", "5 null ? unit-missing"],
    [5, "5 null ? unit-missing"],
    ["5 U", "5 null ? unit-unclear"],
    ["5mg prn", "5 mg ? schedule"],
    ["5 mg cada 8 horas", "5 mg ? schedule"],
    ["5mg bid", "5 mg ? schedule"],
    ["0 mg", "0 mg ? zero"],
  ])("%j is %s, and a person looks", (raw, expected) => expect(dose(raw)).toBe(expected));

  it.each([
    ["5–10mg", "dose-range"],
    ["5 to 10 mg", "dose-range"],
    ["5 a 10 mg", "dose-range"],
    ["5mg-10mg", "dose-range"],
    ["5mg+5mg", "several-doses"],
    ["1,000 mg", "number-unclear"],
    ["1.000 mg", "number-unclear"],
    ["50?g", "unit-lost"],
    ["50\ufffdg", "unit-lost"],
    ["12abc", "unreadable"],
    ["15 mg/kg", "unreadable"],
    ["-5mg", "unreadable"],
    ["5mg/0ml", "unreadable"],
    ["5mg x0", "unreadable"],
    ["1/0 tab", "unreadable"],
    ["1234567/8 mg", "unreadable"],
    ["1e2 mg", "unreadable"],
    ["0x10 mg", "unreadable"],
    ["Infinity mg", "unreadable"],
    ["5\u0336 5² mg", "unreadable"],
    ["5 constructor", "unreadable"],
    ["yes", "unreadable"],
    [{}, "unreadable"],
  ])("%j cannot be read: %s", (raw, code) => expect(readDose(raw)).toEqual(review(code)));

  it("is not recorded when nothing is written", () => {
    expect(readDose(" ")).toEqual({ value: null });
    expect(readDose(null)).toEqual({ value: null });
  });
});
