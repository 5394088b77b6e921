import { expect, it } from "vitest";
import { formatMoment, formatPlace } from "./moment-words.ts";

it("says a moment as the clocks of a time zone show it", () => {
  const at = new Date("2026-05-03T12:05:00Z");
  expect(formatMoment(at, "Europe/Madrid", "en")).toBe("3 May 2026 at 14:05");
  expect(formatMoment(at, "UTC", "es")).toBe("3 de mayo de 2026 a las 12:05");
});

it("says a country in words", () => {
  expect(formatPlace("Madrid, ES", "en")).toBe("Madrid, Spain");
  expect(formatPlace("ES", "es")).toBe("España");
  expect(formatPlace("Madrid", "en")).toBe("Madrid");
  expect(formatPlace("San José, CA, US", "en")).toBe("San José, CA, United States");
});
