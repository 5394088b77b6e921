import { describe, expect, it } from "vitest";
import { isBlank, isPhone, nothingNoted, toDialled } from "./medical.ts";

describe("isPhone", () => {
  it.each([
    "112",
    "+34 912 345 678",
    "(020) 7946 0958",
    "617-555-0123",
    "+1 617 555 0123 ext. 12",
    "030/12345-67",
  ])("takes %s", (text) => expect(isPhone(text)).toBe(true));
  it.each(["", "12", "call her", "+34 912 345 678 or 600", "12345678901234567", "javascript:1234"])(
    "refuses %j",
    (text) => expect(isPhone(text)).toBe(false),
  );
});

describe("toDialled", () => {
  it.each([
    ["+34 912 345 678", "+34912345678"],
    ["(020) 7946 0958", "02079460958"],
    ["+1 617 555 0123 ext. 12", "+16175550123"],
  ])("dials %s as %s", (phone, dialled) => expect(toDialled(phone)).toBe(dialled));
});

describe("isBlank", () => {
  it("is over with the first thing noted", () => {
    expect(isBlank(nothingNoted)).toBe(true);
    expect(isBlank({ ...nothingNoted, allergies: ["peanuts"] })).toBe(false);
    expect(isBlank({ ...nothingNoted, pediatricianPhone: "112" })).toBe(false);
  });
});
