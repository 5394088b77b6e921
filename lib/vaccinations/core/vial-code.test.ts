import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { readVialCode, wasExpired } from "./vial-code.ts";

const today = "2026-11-20" as CalendarDate;
const GS = "\u001d";
const read = (text: string) => readVialCode(text, today);
const product = "0100399999123457";
const whole = {
  gtin: "00399999123457",
  ndc: "9999912345",
  lot: "KX4921B",
  expiresOn: "2027-11-30",
  serial: "100000023456",
};

describe("the code on a vial", () => {
  it("is read as a reader transmits it, in any order", () => {
    const [lot, serial] = ["10KX4921B", "21100000023456"];
    for (const text of [
      `]d2${product}17271130${lot}${GS}${serial}`,
      `${GS}${product}17271130${lot}${GS}${serial}${GS}`,
      `${serial}${GS}${lot}${GS}17271130${product}`,
      `${product}17271130${lot}<GS>${serial}`,
      `]d2${product}${serial}<FNC1>17271130${lot}`,
    ])
      expect(read(text), text).toEqual(whole);
  });

  it("is read as it is printed", () => {
    expect(read("(01)00399999123457(17)271130(10)KX4921B(21)100000023456")).toEqual(whole);
    expect(read(" (01) 00399999123457 (17) 271130 (10) KX4921B (21) 100000023456 ")).toEqual(whole);
  });

  it("leaves alone what it does not need, of any length", () => {
    const others = `11250101${product}3103000500410123456789012824012345${GS}71012345${GS}`;
    expect(read(`${others}17271130`)).toEqual({ ...whole, lot: null, serial: null });
    expect(read(`${product}30${"7"}${GS}9912${GS}10A/b_1`)).toMatchObject({ lot: "A/b_1", expiresOn: null });
  });

  it("holds a National Drug Code only in a number of the United States", () => {
    expect(read("0104006381333931")).toMatchObject({ gtin: "04006381333931", ndc: null });
    expect(read("0150399999123452")).toMatchObject({ ndc: "9999912345" });
  });

  it("is none with a wrong check digit, without a product, cut short or overlong", () => {
    for (const text of [
      "0100399999123456",
      "10KX4921B",
      "17271130",
      "010039999912345",
      `${product}1727`,
      `${product}1727${GS}1130`,
      `${product}10${GS}17271130`,
      `${product}10${"A".repeat(21)}`,
      `${product}10lot#1`,
      `${product}0104006381333931`,
      "(01)00399999123457(17",
      "shc:/5676290952432060346029243740",
      "https://example.org/01/00399999123457",
      "",
      "1".repeat(4000),
    ])
      expect(read(text), text.slice(0, 40)).toBeNull();
  });

  it("is none where lost separators make a lot too long to be one", () => {
    expect(read(`${product}1727113010KX4921B21100000023456`)).toBeNull();
  });
});

describe("the last day a vial may be used", () => {
  const expiry = (digits: string, on = today) => readVialCode(`${product}17${digits}`, on)?.expiresOn;

  it("is the month's last where the day is 00", () => {
    expect(expiry("280200")).toBe("2028-02-29");
    expect(expiry("270200")).toBe("2027-02-28");
    expect(expiry("271200")).toBe("2027-12-31");
  });

  it("lies from 49 years before to 50 after this year", () => {
    expect(expiry("770101")).toBe("1977-01-01");
    expect(expiry("760101")).toBe("2076-01-01");
    expect(expiry("990101")).toBe("1999-01-01");
    expect(expiry("010101", "2060-01-01" as CalendarDate)).toBe("2101-01-01");
    expect(expiry("110101", "2060-01-01" as CalendarDate)).toBe("2011-01-01");
  });

  it("is unknown where there is no such day", () => {
    for (const digits of ["271301", "270230", "270001", "2702AB"]) expect(expiry(digits), digits).toBeNull();
  });

  it("is asked about when the dose was given after it, not on it", () => {
    const expiresOn = "2026-10-31" as CalendarDate;
    expect(wasExpired({ expiresOn }, "2026-11-01" as CalendarDate)).toBe(true);
    expect(wasExpired({ expiresOn }, expiresOn)).toBe(false);
    expect(wasExpired({ expiresOn: null }, today)).toBe(false);
  });
});
