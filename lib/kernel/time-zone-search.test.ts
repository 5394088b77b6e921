import { describe, expect, it } from "vitest";
import { findTimeZone, timeZoneLabel } from "./time-zone-search.ts";
import { isTimeZone } from "./time-zones.ts";

/** What this runtime calls a zone that has had two names. */
const sameAs = (timeZone: string) => new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;

describe("a time zone is found", () => {
  it.each([
    ["Europe/Madrid", "Europe/Madrid"],
    [" europe / madrid ", "Europe/Madrid"],
    ["America/New York", "America/New_York"],
    ["america/argentina/buenos_aires", sameAs("America/Argentina/Buenos_Aires")],
    ["Kolkata", sameAs("Asia/Kolkata")],
    ["ho chi minh", sameAs("Asia/Ho_Chi_Minh")],
    ["utc", "UTC"],
    ["Madrid", "Europe/Madrid"],
    ["São Paulo", "America/Sao_Paulo"],
    ["new york", "America/New_York"],
    ["UTC", "UTC"],
    ["US/Pacific", "America/Los_Angeles"],
  ])("from %j: %s", (typed, zone) => {
    expect(findTimeZone(typed)).toBe(zone);
  });
});

it.each(["", " ", "Nowhere", "Europe", "Nowhere/Town", "mad", "+05:30"])("%j is no time zone", (typed) => {
  expect(findTimeZone(typed)).toBeNull();
});

it("every zone is found again by the way it is shown", () => {
  for (const zone of Intl.supportedValuesOf("timeZone")) expect(findTimeZone(timeZoneLabel(zone))).toBe(zone);
});

it("knows a time zone from a word", () => {
  expect(isTimeZone("Europe/Madrid")).toBe(true);
  expect(isTimeZone("Nowhere/Town")).toBe(false);
  expect(isTimeZone("")).toBe(false);
});
