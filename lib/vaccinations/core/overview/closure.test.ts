import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupForecast, SeriesStatus } from "../assessment.ts";
import { closuresIn } from "./closure.ts";

const day = (text: string) => text as CalendarDate;

function forecast(
  group: string,
  antigen: string,
  status: SeriesStatus,
  agedOutOn: string | null = null,
): GroupForecast {
  const why = { agedOutOn: agedOutOn && day(agedOutOn) };
  return { group, antigens: [antigen], status, why } as unknown as GroupForecast;
}

const forecasts = [
  forecast("Hib", "Hib", "aged-out", "2025-01-01"),
  forecast("Rotavirus", "Rotavirus", "aged-out", "2024-06-01"),
  forecast("Polio", "Polio", "not-complete"),
  forecast("MMR", "Measles", "contraindicated"),
  forecast("Varicella", "Varicella", "immune"),
  forecast("HPV", "HPV", "not-complete"),
];
const closureOf = closuresIn(forecasts, new Set(["HPV"]));

it("leaves a combined vaccine open while one of its diseases is", () => {
  expect(closureOf(["hib", "polio"])).toBeNull();
  expect(closureOf(["hib"])).toEqual({ by: "aged-out", on: "2025-01-01" });
  expect(closureOf(["hib", "rotavirus"]), "the later day").toEqual({ by: "aged-out", on: "2025-01-01" });
});

it("tells what must not be given, what is not needed and what was decided", () => {
  expect(closureOf(["measles"])).toEqual({ by: "contraindicated" });
  expect(closureOf(["varicella"])).toEqual({ by: "immune" });
  expect(closureOf(["hpv"])).toEqual({ by: "decided" });
  expect(closureOf(["varicella", "measles"]), "what weighs most").toEqual({ by: "contraindicated" });
});

it("knows nothing of a disease without rules, nor of nothing at all", () => {
  expect(closureOf(["tuberculosis"])).toBeNull();
  expect(closureOf([])).toBeNull();
});
