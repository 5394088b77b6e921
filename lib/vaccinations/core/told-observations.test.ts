import { expect, it } from "vitest";
import { messages } from "#lib/words/messages.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";
import type { Schedule } from "./schedule.ts";
import { toldObservations } from "./told-observations.ts";

/** Every code that changes a verdict or forecast. */
function usedCodes({ antigens }: Schedule): Set<string> {
  const codes = [...antigens.values()].flatMap((antigen) => [
    ...antigen.immune,
    ...antigen.contraindications.map(({ code }) => code),
    ...antigen.vaccineContraindications.map(({ code }) => code),
    ...antigen.series.flatMap(({ indications }) => indications.map(({ code }) => code)),
  ]);
  return new Set(codes);
}

it("asks for nothing that the schedule does not use, and for nothing twice", () => {
  const used = usedCodes(cdsiSchedule());
  expect(toldObservations.filter((code) => !used.has(code))).toEqual([]);
  expect(new Set(toldObservations).size).toBe(toldObservations.length);
});

it.each(["en", "es"] as const)("has words for each, and for no other, in %s", (locale) => {
  const words = messages[locale].vaccinations.settings.observations;
  expect(Object.keys(words).toSorted()).toEqual([...toldObservations].toSorted());
});
