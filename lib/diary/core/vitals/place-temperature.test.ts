import { describe, expect, it } from "vitest";
import type { TemperatureMethod } from "../entry.ts";
import { placeTemperature } from "./place-temperature.ts";
import { isFever } from "./temperature-methods.ts";

const codes = (celsius: number, method: TemperatureMethod | null, ageMonths = 72, feverDays = 0) =>
  placeTemperature(celsius, method, { ageMonths, feverDays }).map(({ code }) => code);
const fromFahrenheit = (degrees: number) => ((degrees - 32) * 5) / 9;

describe("by the way it was taken", () => {
  it.each([
    ["rectal", 36.5, "temperature-below"],
    ["rectal", 36.6, "temperature-usual"],
    ["rectal", 37.9, "temperature-usual"],
    ["rectal", 38, "temperature-fever"],
    ["tympanic", 35.8, "temperature-usual"],
    ["tympanic", 38, "temperature-fever"],
    ["oral", 37.5, "temperature-usual"],
    ["oral", 37.6, "temperature-above"],
    ["oral", 37.8, "temperature-fever"],
    ["axillary", 37.4, "temperature-usual"],
    ["axillary", 37.5, "temperature-fever"],
    ["temporal", 37.9, "temperature-under-fever"],
    ["temporal", 38, "temperature-fever"],
    [null, 37.9, "temperature-under-fever"],
    [null, 38, "temperature-fever"],
  ] as const)("%s %f °C", (method, celsius, code) => {
    expect(codes(celsius, method)).toEqual([code]);
    expect(isFever(celsius, method)).toBe(code === "temperature-fever");
  });

  it("reads Fahrenheit to the tenth of a degree Celsius that a thermometer would show", () => {
    expect(isFever(fromFahrenheit(100.4), "rectal")).toBe(true);
    expect(isFever(fromFahrenheit(100.2), "rectal")).toBe(false);
    expect(isFever(fromFahrenheit(100), "oral")).toBe(true);
    expect(isFever(fromFahrenheit(99.8), "oral")).toBe(false);
  });

  it("says from which age a way of measuring is advised", () => {
    expect(codes(36.9, "tympanic", 5.9)).toEqual(["temperature-usual", "temperature-method-early"]);
    expect(codes(36.9, "tympanic", 6)).toEqual(["temperature-usual"]);
    expect(codes(36.9, "oral", 47.9)).toContain("temperature-method-early");
  });
});

describe("in babies", () => {
  it.each([
    [38, 2.99, ["temperature-fever", "temperature-fever-young"]],
    [37.9, 2.99, ["temperature-usual"]],
    [38.9, 3, ["temperature-fever"]],
    [39, 3, ["temperature-fever", "temperature-fever-infant"]],
    [39, 5.99, ["temperature-fever", "temperature-fever-infant"]],
    [39, 6, ["temperature-fever"]],
    [36, 2, ["temperature-below-young"]],
  ])("%f °C at %f months: %j", (celsius, ageMonths, said) => {
    expect(codes(celsius, "rectal", ageMonths)).toEqual(said);
  });

  it("38.0 °C under 3 months is red, 39.0 °C under 6 months amber, however it was taken", () => {
    const levels = (celsius: number, ageMonths: number) =>
      placeTemperature(celsius, null, { ageMonths }).map(({ level }) => level);
    expect(levels(38, 0)).toEqual([null, "red"]);
    expect(levels(39, 4)).toEqual([null, "amber"]);
  });
});

it("a fever of five days in a child under 5 is worth asking about", () => {
  expect(codes(38.5, "rectal", 30, 4)).toEqual(["temperature-fever"]);
  expect(codes(38.5, "rectal", 30, 5)).toEqual(["temperature-fever", "temperature-fever-days"]);
  expect(codes(38.5, "rectal", 60, 5)).toEqual(["temperature-fever"]);
  expect(codes(37, "rectal", 30, 5)).toEqual(["temperature-usual"]);
});
